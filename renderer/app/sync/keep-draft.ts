import { serialiseScenario } from '#shared/document/file/serialise';
import type { HeadroomApi } from '#shared/ipc/contract';
import type { ScenarioState, ScenarioStore } from '../../state/scenario-store';
import { hasUnsavedChanges } from '../../state/selectors/document';
import { catchUp } from './catch-up';

/** While a slider is held the draft follows at this pace, so that the disk does not slow the hand. */
const PACE_OF_A_DRAG_MS = 500;

/** Keeps what is not saved in the app's own folder, as it changes. */
export function keepDraft(
  api: Pick<HeadroomApi, 'keepDraft' | 'dropDraft'>,
  scenario: ScenarioStore,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): void {
  let kept: ScenarioState | null = null;

  function isBehind(): boolean {
    const state = scenario.getState();
    if (!hasUnsavedChanges(state)) return kept !== null;
    // What they are merged against after a crash is as much of the draft as the changes are.
    return (
      kept?.working !== state.working ||
      kept.baseline !== state.baseline ||
      kept.file !== state.file
    );
  }

  async function write(): Promise<void> {
    const state = scenario.getState();
    const { working, baseline, file } = state;
    if (hasUnsavedChanges(state)) {
      await api.keepDraft({
        text: serialiseScenario(working),
        baseline: serialiseScenario(baseline),
        file: file === null ? null : { handle: file.handle, revision: file.revision },
      });
      kept = state;
    } else {
      await api.dropDraft();
      kept = null;
    }
    if (scenario.getState().group !== null) await wait(PACE_OF_A_DRAG_MS);
  }

  const follow = catchUp(isBehind, write);
  scenario.subscribe(follow);
  follow();
}
