import { messageOf } from '#shared/base/error-message';
import type { HandoutFormat } from '#shared/briefing/handout/handout';
import type { CommandId } from '#shared/commands';
import type { HeadroomApi } from '#shared/ipc/contract';
import type { DocumentFlows } from '../../features/documents/document-flows';
import type { LibraryFlows } from '../../features/library/library-flows';
import type { CompareStore } from '../../state/compare-store';
import type { DialogStore } from '../../state/dialog-store';
import { currentStep } from '../../state/edit-history';
import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';
import { changedOf } from '../../state/selectors/assumptions';
import type { SessionStore } from '../../state/session-store';
import { readLicences } from '../read-licences';
import { paletteItems, scenarioItems } from './palette-items';
import { isTyping, takeTyped } from './typing';

type HelpApi = Pick<HeadroomApi, 'getDiagnostics' | 'copyDiagnostics' | 'showLog'>;

export interface Commands {
  /**
   * Runs a command, on all that has been typed. While a dialog waits for an answer nothing is done
   * but to take back typing in it.
   */
  run(id: CommandId): void;
}

function isBack(id: CommandId): boolean {
  return id === 'edit.undo' || id === 'edit.redo';
}

/** The one place that says what each command does: menus, shortcuts and buttons all come here. */
export function createCommands(parts: {
  readonly flows: DocumentFlows;
  readonly library: LibraryFlows;
  readonly scenario: ScenarioStore;
  readonly compare: CompareStore;
  readonly session: SessionStore;
  readonly dialogs: DialogStore;
  readonly notices: NoticeStore;
  readonly api: HelpApi;
  readonly exportHandout: (format: HandoutFormat) => Promise<void>;
}): Commands {
  const { flows, library, scenario, compare, session, dialogs, notices, api, exportHandout } =
    parts;

  function resetAll(): void {
    const { working, resetAll: reset } = scenario.getState();
    const before = currentStep(scenario.getState());
    const count = changedOf(working).size;
    if (count === 0) return;
    reset();
    notices.getState().say({
      text: `${count} ${count === 1 ? 'assumption' : 'assumptions'} reset to the preset.`,
      action: {
        label: 'Undo',
        toDocument: true,
        run: () => scenario.getState().goBackTo(before),
      },
    });
  }

  /** A field that is being typed in takes back its own typing. */
  function back(command: 'undo' | 'redo'): void {
    if (isTyping(document.activeElement)) document.execCommand(command);
    // What cannot be seen is not changed.
    else if (inLibrary()) {
      if (command === 'undo') start(library.undo());
    } else if (!undoneInComparison(command)) scenario.getState()[command]();
  }

  /** Edits of other scenarios are undone where they are seen. */
  function undoneInComparison(command: 'undo' | 'redo'): boolean {
    if (session.getState().screen !== 'compare') return false;
    return compare.getState()[command](currentStep(scenario.getState()));
  }

  function inLibrary(): boolean {
    return session.getState().screen === 'library';
  }

  /** A flow that breaks - the main process gone, say - is said, not swallowed. */
  function start(flow: Promise<unknown>): void {
    flow.catch((error: unknown) => {
      const reason = messageOf(error);
      notices.getState().say({ text: `That did not work: ${reason}` });
    });
  }

  const handlers: Record<CommandId, () => void> = {
    'file.new': () => start(flows.startNew()),
    'file.open': () => start(flows.openWithDialog()),
    'file.library': () => session.getState().searchLibrary(),
    'file.save': () => start(flows.save()),
    'file.saveAs': () => start(flows.saveAs()),
    'file.duplicate': () =>
      start(inLibrary() ? library.duplicate(library.selected()) : flows.duplicate()),
    'file.import': () => start(library.importWithDialog()),
    'file.about': () => start(openDetails()),
    'export.pdf': () => start(exportHandout('pdf')),
    'export.pptx': () => start(exportHandout('pptx')),
    'export.html': () => start(exportHandout('html')),
    'export.xlsx': () => start(exportHandout('xlsx')),
    'export.md': () => start(exportHandout('md')),
    'edit.undo': () => back('undo'),
    'edit.redo': () => back('redo'),
    'edit.history': () => session.getState().openTool('steps'),
    'view.palette': () => start(openPalette()),
    'view.compare': () => {
      const { screen, show } = session.getState();
      show(screen === 'compare' ? 'workbench' : 'compare');
    },
    'view.briefing': () => {
      const { screen, show } = session.getState();
      show(screen === 'briefing' ? 'workbench' : 'briefing');
    },
    'view.present': () => session.getState().present('first'),
    'view.presentHere': () => session.getState().present('chosen'),
    'view.assumptions': () => {
      const { assumptionsCollapsed, collapseAssumptions } = session.getState();
      collapseAssumptions(!assumptionsCollapsed);
    },
    'tools.correlations': () => session.getState().openTool('correlations'),
    'tools.supply': () => session.getState().openTool('supply'),
    'tools.brain': () => session.getState().openTool('brain'),
    'tools.lag': () => session.getState().openTool('lag'),
    'tools.bits': () => session.getState().openTool('bits'),
    'tools.cost': () => session.getState().openTool('cost'),
    'tools.capability': () => session.getState().openTool('capability'),
    'tools.reanchor': () => session.getState().openTool('reanchor'),
    'tools.goalSeek': () => session.getState().openTool('goalSeek'),
    'help.method': () => start(openMethod(null)),
    'help.about': () =>
      start(
        dialogs.getState().ask('about', { versions: api.getDiagnostics, licences: readLicences }),
      ),
    'help.diagnostics': () =>
      start(
        dialogs.getState().ask('diagnostics', {
          load: api.getDiagnostics,
          copy: api.copyDiagnostics,
          showLog: api.showLog,
        }),
      ),
    'help.shortcuts': () => start(dialogs.getState().ask('shortcuts', {})),
    'assumptions.search': () =>
      inLibrary() ? session.getState().searchLibrary() : session.getState().askForSearch(),
    'assumptions.resetAll': resetAll,
  };

  function run(id: CommandId): void {
    // What is being typed is taken back where it is typed, in a dialog too.
    const back = isBack(id) && isTyping(document.activeElement);
    if (dialogs.getState().open.length > 0 && !back) return;
    if (!isBack(id)) takeTyped();
    handlers[id]();
  }

  async function openMethod(at: string | null): Promise<void> {
    const answer = await dialogs.getState().ask('method', { at });
    if (answer !== null) session.getState().reveal(answer.reveal);
  }

  async function openDetails(): Promise<void> {
    const { working, setDetails, file } = scenario.getState();
    const { author, rememberAuthor } = session.getState();
    const place = file === null ? 'Not saved yet' : `${file.fileName} in ${file.folder}`;
    const answer = await dialogs.getState().ask('details', { scenario: working, place, author });
    if (answer === null) return;
    setDetails(answer.details);
    if (answer.rememberAuthor) rememberAuthor(answer.details.author);
  }

  async function openPalette(): Promise<void> {
    const items = paletteItems({ run, scenario, session });
    const more = () => scenarioItems(flows);
    (await dialogs.getState().ask('palette', { items, more }))?.run();
  }

  return { run };
}
