import { messageOf } from '#shared/base/error-message';
import { runExplainJob } from '#shared/model/explain/explain-job';
import type { ExplainRequest, ExplainResponse } from './explainer';

/** As often as an eye follows, in milliseconds: some jobs get on thousands of times a second. */
const PACE = 50;

/** Shell only: receives a job, does it, sends back progress and answer. */
self.addEventListener('message', ({ data: { id, job } }: MessageEvent<ExplainRequest>) => {
  const reply = (response: ExplainResponse) => self.postMessage(response);
  let told = performance.now();
  const tell = (share: number) => {
    const now = performance.now();
    if (now - told < PACE) return;
    told = now;
    reply({ id, kind: 'progress', share });
  };
  try {
    const answer = runExplainJob(job, tell);
    reply({ id, kind: 'done', answer });
  } catch (error) {
    const message = messageOf(error);
    reply({ id, kind: 'failed', message });
  }
});
