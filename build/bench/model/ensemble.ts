import { createEnsembleCache, runEnsemble } from '#shared/model/ensemble/run';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { type Measurement, measure } from './measure';

const HORIZON = 2060;

/**
 * The ensemble with all results on one thread, one assumption moved between runs, as a slider does:
 * the moved assumption is drawn anew, the other draws are kept.
 */
export function* measureEnsemble(): Generator<Measurement> {
  let tenThousand = 0;
  for (const samples of [1_000, 10_000, 100_000, 1_000_000]) {
    const cache = createEnsembleCache();
    const measured = measure(
      `ensemble-${samples}`,
      (run) => {
        const assumptions = resolveAssumptions('memo-2024', {
          costGrowth: { value: 3 + (run % 100) / 1000 },
        });
        runEnsemble(assumptions, [], { horizon: HORIZON, samples, seed: 1 }, cache);
      },
      samples > 100_000 ? 8_000 : 2_000,
    );
    if (samples === 10_000) tenThousand = measured.median_ms;
    yield samples > 10_000
      ? { ...measured, times_ensemble_10000: measured.median_ms / tenThousand }
      : measured;
  }
}
