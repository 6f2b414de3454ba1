import { messageOf } from '#shared/base/error-message';
import type { AppInfo, HeadroomBridge } from '#shared/ipc/contract';
import type { DocumentFlows } from '../../features/documents/document-flows';
import type { CompareStore } from '../../state/compare-store';
import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';
import type { Commands } from '../commands/commands';
import { followFile } from './follow-file';
import { keepComparison } from './keep-comparison';
import { keepDraft } from './keep-draft';

/** What the main process says, turned into what the window does. */
export function connectEvents({
  bridge,
  flows,
  commands,
  scenario,
  notices,
  compare,
  takeTyped,
}: {
  bridge: HeadroomBridge;
  flows: DocumentFlows;
  commands: Commands;
  scenario: ScenarioStore;
  notices: NoticeStore;
  compare: CompareStore;
  /** Has what is typed taken into the document, before something is done with it. */
  takeTyped: () => void;
}): void {
  const failed = (error: unknown) =>
    notices.getState().say({ text: `That did not work: ${messageOf(error)}` });

  bridge.on('command', (id) => commands.run(id));
  bridge.on('recentChosen', (handle) => {
    takeTyped();
    void flows.openHandle(handle).catch(failed);
  });
  bridge.on('fileChanged', (handle) => {
    if (handle === scenario.getState().file?.handle) void flows.lookAtDisk().catch(failed);
  });
  bridge.on('fileOpened', (opened) => {
    takeTyped();
    void flows.receive(opened).catch(failed);
  });
  bridge.on('closeRequested', () => {
    takeTyped();
    const mayLeave = flows.mayLeave().catch((error: unknown) => {
      failed(error);
      return false;
    });
    void mayLeave.then((close) => bridge.answerClose(close));
  });
  function sayProblems(problems: readonly string[]): void {
    if (problems.length === 0) return;
    notices.getState().sayNext({
      text: problems.join(' '),
      // Where these things lie.
      action: { label: 'Diagnostics', run: () => commands.run('help.diagnostics') },
    });
  }

  /** Null where the main process does not answer: then it is said, and the rest begins all the same. */
  async function askForInfo(): Promise<AppInfo | null> {
    try {
      // Asked a second time: what the last run left unsaved is kept until it is taken.
      return await bridge.getAppInfo().catch(() => bridge.getAppInfo());
    } catch (error) {
      sayProblems([`What was kept from the last time could not be read: ${messageOf(error)}`]);
      return null;
    }
  }

  async function begin(): Promise<void> {
    const info = await askForInfo();
    if (info !== null && info.draft !== null) flows.recover(info.draft);
    followFile(bridge, scenario, flows.lookAtDisk);
    // From here on: the draft of the last run has been read.
    keepDraft(bridge, scenario);
    if (info !== null) {
      sayProblems(info.problems);
      // Where it asks something, nothing here waits for the answer.
      if (info.launchFile !== null) void flows.receive(info.launchFile).catch(failed);
    }
    // Among others it compared what was open: a file that opens unasked is there before this has answered.
    const problem = await keepComparison(bridge, compare, scenario);
    if (problem !== null) sayProblems([problem]);
  }
  void begin();
}
