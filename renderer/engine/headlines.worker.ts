import { computeHeadlines } from '#shared/headlines/scenario-headlines';
import type { ModelInput } from '#shared/model/model-input';
import { createDrawCache } from '#shared/model/random/draw-cache';
import { serveJobs } from './serve-jobs';

/** Scenarios of one library share most of their draws. */
const cache = createDrawCache();

serveJobs((input: ModelInput) => computeHeadlines(input, cache));
