import { type ExplainJob, runExplainJob } from '#shared/model/explain/explain-job';
import { serveJobs } from './serve-jobs';

/** As often as an eye follows, in milliseconds: some jobs get on thousands of times a second. */
const PACE = 50;

serveJobs((job: ExplainJob, onProgress) => {
  let told = performance.now();
  return runExplainJob(job, (share) => {
    const now = performance.now();
    if (now - told < PACE) return;
    told = now;
    onProgress(share);
  });
});
