import { messageOf } from '#shared/base/error-message';
import type { WorkerRequest, WorkerResponse } from './protocol';

/**
 * Has a worker do every job it is sent and send back what came of it. Shell only: the work is the model's.
 *
 * @param work throws for what the model refuses; says now and then which share is done
 */
export function serveJobs<Job, Results>(
  work: (job: Job, onProgress: (share: number) => void) => Results,
): void {
  const reply = (response: WorkerResponse<Results>) => self.postMessage(response);
  self.addEventListener('message', ({ data: { id, job } }: MessageEvent<WorkerRequest<Job>>) => {
    try {
      const results = work(job, (share) => reply({ id, kind: 'progress', share }));
      reply({ id, kind: 'done', results });
    } catch (error) {
      reply({ id, kind: 'failed', message: messageOf(error) });
    }
  });
}
