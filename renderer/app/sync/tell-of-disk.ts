import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';
import type { SessionStore } from '../../state/session-store';

/** On screens other than the workbench, which says it in place: that the file is not as it was. */
export function tellOfDisk({
  scenario,
  session,
  notices,
}: {
  readonly scenario: ScenarioStore;
  readonly session: SessionStore;
  readonly notices: NoticeStore;
}): void {
  scenario.subscribe(({ disk, working }, before) => {
    if (disk.kind === 'same' || disk.kind === before.disk.kind) return;
    if (session.getState().screen === 'workbench') return;
    notices.getState().say({
      text: `The file of “${working.name}” is not as it was.`,
      action: {
        label: 'Show',
        toDocument: true,
        run: () => session.getState().show('workbench'),
      },
    });
  });
}
