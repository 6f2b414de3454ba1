import type { HeadroomBridge } from '#shared/ipc/contract';
import type { DocumentFlows } from '../../features/documents/document-flows';
import type { CompareStore } from '../../state/compare-store';
import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';
import type { Commands } from '../commands/commands';
import { takeTyped } from '../commands/typing';
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
}: {
  bridge: HeadroomBridge;
  flows: DocumentFlows;
  commands: Commands;
  scenario: ScenarioStore;
  notices: NoticeStore;
  compare: CompareStore;
}): void {
  bridge.on('command', (id) => commands.run(id));
  bridge.on('recentChosen', (handle) => {
    takeTyped();
    void flows.openHandle(handle);
  });
  bridge.on('fileChanged', (handle) => {
    if (handle === scenario.getState().file?.handle) void flows.lookAtDisk();
  });
  bridge.on('fileOpened', (opened) => {
    takeTyped();
    void flows.receive(opened);
  });
  bridge.on('closeRequested', () => {
    takeTyped();
    void flows.mayLeave().then((close) => bridge.answerClose(close));
  });
  function sayProblems(problems: readonly string[]): void {
    if (problems.length === 0) return;
    notices.getState().sayNext({
      text: problems.join(' '),
      // Where these things lie.
      action: { label: 'Diagnostics', run: () => commands.run('help.diagnostics') },
    });
  }

  void bridge.getAppInfo().then(async ({ launchFile, draft, problems }) => {
    if (draft !== null) flows.recover(draft);
    followFile(bridge, scenario, flows.lookAtDisk);
    // From here on: the draft of the last run has been read.
    keepDraft(bridge, scenario);
    sayProblems(problems);
    if (launchFile !== null) await flows.receive(launchFile);
    // Among others it compared what was open.
    const problem = await keepComparison(bridge, compare, scenario);
    if (problem !== null) sayProblems([problem]);
  });
}
