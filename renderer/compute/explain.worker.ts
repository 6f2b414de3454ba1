import { messageOf } from '#shared/base/error-message';
import { runExplainJob } from '#shared/model/explain/explain-job';
import type { ExplainRequest, ExplainResponse } from './explainer';

/** Shell only: receives a job, does it, sends back progress and answer. */
self.addEventListener('message', ({ data: { id, job } }: MessageEvent<ExplainRequest>) => {
  const reply = (response: ExplainResponse) => self.postMessage(response);
  try {
    const answer = runExplainJob(job, (share) => reply({ id, kind: 'progress', share }));
    reply({ id, kind: 'done', answer });
  } catch (error) {
    const message = messageOf(error);
    reply({ id, kind: 'failed', message });
  }
});
