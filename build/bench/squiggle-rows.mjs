import { bestPath, plainPath, SAMPLES } from './squiggle.mjs';

/** @typedef {import('./model/measure').Measurement} Measurement */

const WARM_UP = 2;
const RUNS = 7;

/**
 * Squiggle's rows, each with how many times as long it takes as an ensemble of as many samples
 * measured right before it: what slows the machine slows both.
 * @param {() => Measurement} measureEnsemble
 * @returns {AsyncGenerator<Measurement>}
 */
export async function* measureSquiggle(measureEnsemble) {
  for (const [name, code] of /** @type {const} */ ([
    [`squiggle-path-${SAMPLES}`, plainPath],
    [`squiggle-path-best-${SAMPLES}`, bestPath],
  ])) {
    const ensemble = measureEnsemble();
    const times = [];
    for (let i = 0; i < WARM_UP + RUNS; i++) {
      const began = performance.now();
      await runOnce(code, i);
      if (i >= WARM_UP) times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? 0;
    yield {
      name,
      median_ms: median,
      min_ms: times[0] ?? 0,
      runs: times.length,
      times_ensemble_10000: median / ensemble.median_ms,
    };
  }
}

/**
 * @param {string} code
 * @param {number} seed
 */
async function runOnce(code, seed) {
  const { run } = await import('@quri/squiggle-lang');
  const { result } = await run(code, {
    environment: { sampleCount: SAMPLES, xyPointLength: 1_000, seed: String(seed) },
  });
  if (!result.ok) throw new Error(`Squiggle: ${result.value}`);
}
