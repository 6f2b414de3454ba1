import { createScenario } from '#shared/document/scenario/create';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { PRESETS } from '#shared/model/presets/presets';
import { alreadyWords } from '#shared/sentences/already';
import type { PresetsStore } from '../state/presets-store';
import { type Runner, runTwiceAtMost } from './runner';

/** Enough for a share in whole per cent, and little to wait for. */
const SAMPLES = 2_000;

/** Works out what has happened by today in each preset, one after another, once that is wanted. */
export function startPresetsLoop(parts: {
  readonly presets: PresetsStore;
  readonly spawnRunner: () => Runner;
  readonly today: () => number;
}): void {
  const { presets, spawnRunner, today } = parts;

  async function workOut(runner: Runner): Promise<void> {
    for (const { id } of PRESETS) {
      const plain = createScenario({ id, now: '', preset: id });
      const input = scenarioToModel({ ...plain, samples: SAMPLES });
      const answer = await runTwiceAtMost(runner, input);
      const words =
        answer.kind === 'done'
          ? alreadyWords({
              assumptions: input.assumptions,
              ensemble: answer.results,
              today: today(),
            })
          : null;
      presets.getState().found(id, words ?? '');
    }
  }

  const unsubscribe = presets.subscribe(({ wanted }) => {
    if (!wanted) return;
    unsubscribe();
    const runner = spawnRunner();
    void workOut(runner).finally(() => runner.dispose());
  });
}
