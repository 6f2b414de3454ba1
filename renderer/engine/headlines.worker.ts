import { computeHeadlines } from '#shared/headlines/scenario-headlines';
import { createEnsembleCache } from '#shared/model/ensemble/run';
import type { ModelInput } from '#shared/model/model-input';
import { serveJobs } from './serve-jobs';

/** Scenarios of one library share most of their draws. */
const cache = createEnsembleCache();

serveJobs((input: ModelInput) => computeHeadlines(input, cache));
