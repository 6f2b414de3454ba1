import { runEnsemble } from '#shared/model/ensemble/run';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { createDrawCache } from '#shared/model/random/draw-cache';
import { type Measurement, measure } from './measure';

const HORIZON = 2060;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

/**
 * The ensemble with all results on one thread, one assumption moved between runs, as a slider does:
 * the moved assumption is drawn anew, the other draws are kept. The exponent is that of the time's
 * growth with the samples since the size before.
 */
export function* measureEnsemble(peakMegabytes: () => number): Generator<Measurement> {
  let before: { readonly samples: number; readonly median: number } | null = null;
  let tenThousand = 0;
  for (const samples of SIZES) {
    const measured = measureSize(samples);
    const median = measured.median_ms;
    if (samples === 10_000) tenThousand = median;
    yield {
      ...measured,
      peak_rss_mb: peakMegabytes(),
      ...(before === null
        ? {}
        : { exponent: Math.log(median / before.median) / Math.log(samples / before.samples) }),
      ...(samples > 10_000 ? { times_ensemble_10000: median / tenThousand } : {}),
    };
    before = { samples, median };
  }
}

/** Ten thousand draws again, beside what they are compared with. */
export function measureTenThousand(): Measurement {
  return measureSize(10_000);
}

function measureSize(samples: number): Measurement {
  const cache = createDrawCache();
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
  return { ...measured, cache_mb: Math.round(cache.heldBytes() / 2 ** 20) };
}
