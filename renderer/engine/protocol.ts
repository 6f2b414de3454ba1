import type { ModelInput } from '#shared/model/model-input';
import type { EnsembleResults } from '#shared/model/results';

/** What crosses between the window and a worker that runs the model. */
export interface WorkerRequest {
  readonly id: number;
  readonly input: ModelInput;
}

export type WorkerResponse<Results = EnsembleResults> =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'done'; readonly results: Results }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
