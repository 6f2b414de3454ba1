/** What crosses between the window and a worker: a job, and what becomes of it. */
export interface WorkerRequest<Job> {
  readonly id: number;
  readonly job: Job;
}

export type WorkerResponse<Results> =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'done'; readonly results: Results }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
