import { serialiseScenario } from '#shared/document/serialise';
import type { HeadroomApi } from '#shared/ipc/contract';
import type { ScenarioState, ScenarioStore } from '../state/scenario-store';
import { hasUnsavedChanges } from '../state/selectors/document';

/** While a slider is held the draft follows at this pace, so that the disk does not slow the hand. */
const PACE_OF_A_DRAG_MS = 500;

/** Keeps what is not saved in the app's own folder, as it changes. */
export function keepDraft(
  api: Pick<HeadroomApi, 'keepDraft' | 'dropDraft'>,
  scenario: ScenarioStore,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): void {
  let kept: ScenarioState | null = null;
  let running = false;

  function isBehind(state: ScenarioState): boolean {
    if (!hasUnsavedChanges(state)) return kept !== null;
    // What they are merged against after a crash is as much of the draft as the changes are.
    return (
      kept?.working !== state.working ||
      kept.baseline !== state.baseline ||
      kept.file !== state.file
    );
  }

  /** One write at a time, and after it another if something has changed meanwhile. */
  async function catchUp(): Promise<void> {
    if (running) return;
    running = true;
    try {
      while (isBehind(scenario.getState())) {
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
    } catch {
      // A disk that takes no draft takes no save either, which then says so; the next change tries again.
    } finally {
      running = false;
    }
  }

  scenario.subscribe(() => void catchUp());
  void catchUp();
}
