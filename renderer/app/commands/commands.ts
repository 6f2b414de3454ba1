import type { CommandId } from '#shared/commands';
import type { DocumentFlows } from '../../features/documents/document-flows';
import type { DialogStore } from '../../state/dialog-store';
import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';
import { changedOf } from '../../state/selectors/assumptions';
import type { SessionStore } from '../../state/session-store';

export interface Commands {
  /** Runs a command, unless a dialog is waiting for an answer. */
  run(id: CommandId): void;
}

/** The one place that says what each command does: menus, shortcuts and buttons all come here. */
export function createCommands(parts: {
  readonly flows: DocumentFlows;
  readonly scenario: ScenarioStore;
  readonly session: SessionStore;
  readonly dialogs: DialogStore;
  readonly notices: NoticeStore;
}): Commands {
  const { flows, scenario, session, dialogs, notices } = parts;

  function resetAll(): void {
    const { working, resetAll: reset } = scenario.getState();
    const count = changedOf(working).size;
    if (count === 0) return;
    reset();
    notices.getState().say({
      text: `${count} ${count === 1 ? 'assumption' : 'assumptions'} reset to the preset.`,
      action: { label: 'Undo', run: () => scenario.getState().restore(working) },
    });
  }

  /** A flow that breaks - the main process gone, say - is said, not swallowed. */
  function start(flow: Promise<unknown>): void {
    flow.catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      notices.getState().say({ text: `That did not work: ${reason}` });
    });
  }

  const handlers: Record<CommandId, () => void> = {
    'file.new': () => start(flows.startNew()),
    'file.open': () => start(flows.openWithDialog()),
    'file.library': () => start(flows.openLibrary()),
    'file.save': () => start(flows.save()),
    'file.saveAs': () => start(flows.saveAs()),
    'file.duplicate': flows.duplicate,
    'assumptions.search': () => session.getState().askForSearch(),
    'assumptions.resetAll': resetAll,
  };

  return {
    run(id) {
      if (dialogs.getState().open.length === 0) handlers[id]();
    },
  };
}
