import { createEnsembleCache, runEnsemble } from '#shared/model/ensemble/run';
import type { ModelInput } from '#shared/model/model-input';
import { serveJobs } from './serve-jobs';

/** What one run can use of the one before: during a drag most draws stay the same. */
const cache = createEnsembleCache();

serveJobs(({ assumptions, correlations, options }: ModelInput, onProgress) =>
  runEnsemble(assumptions, correlations, options, cache, onProgress),
);
