import { messageOf } from '#shared/base/error-message';
import { computeHeadlines, type ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import { createEnsembleCache } from '#shared/model/ensemble/run';
import type { WorkerRequest, WorkerResponse } from './protocol';

/** Scenarios of one library share most of their draws. */
const cache = createEnsembleCache();

/** Shell only: receives an input, has its headlines computed, sends them back. */
self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { id, input } = event.data;
  self.postMessage(answer(id, input));
});

function answer(id: number, input: WorkerRequest['input']): WorkerResponse<ScenarioHeadlines> {
  try {
    return { id, kind: 'done', results: computeHeadlines(input, cache) };
  } catch (error) {
    return { id, kind: 'failed', message: messageOf(error) };
  }
}
