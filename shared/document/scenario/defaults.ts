import type { RunOptions } from '#shared/model/results';

/** What a scenario that does not say otherwise is run with. */
export const DEFAULT_OPTIONS: RunOptions = { horizon: 2060, samples: 10_000, seed: 1 };
