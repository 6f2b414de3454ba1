import { runEnsemble } from '#shared/model/ensemble/run';
import type { ModelInput } from '#shared/model/model-input';
import { createDrawCache } from '#shared/model/random/draw-cache';
import { serveJobs } from './serve-jobs';

/** What one run can use of the one before: during a drag most draws stay the same. */
const cache = createDrawCache();

serveJobs(({ assumptions, correlations, options }: ModelInput, onProgress) =>
  runEnsemble(assumptions, correlations, options, cache, onProgress),
);
