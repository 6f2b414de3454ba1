import { messageOf } from '#shared/base/error-message';
import { createEnsembleCache, runEnsemble } from '#shared/model/ensemble/run';
import type { WorkerRequest, WorkerResponse } from './protocol';

/** What one run can use of the one before: during a drag most draws stay the same. */
const cache = createEnsembleCache();

/** Shell only: receives an input, calls the model, sends back what it said. */
self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { id, input } = event.data;
  self.postMessage(answer(id, input));
});

function answer(id: number, input: WorkerRequest['input']): WorkerResponse {
  try {
    const { assumptions, correlations, options } = input;
    const results = runEnsemble(assumptions, correlations, options, cache, (share) => {
      const progress: WorkerResponse = { id, kind: 'progress', share };
      self.postMessage(progress);
    });
    return { id, kind: 'done', results };
  } catch (error) {
    return { id, kind: 'failed', message: messageOf(error) };
  }
}
