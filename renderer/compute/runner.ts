import type { Assumptions } from '#shared/model/assumptions/registry';
import type { EnsembleResults, RankCorrelation, RunOptions } from '#shared/model/results';

/** Everything the ensemble is a function of. */
export interface ModelInput {
  readonly assumptions: Assumptions;
  readonly correlations: readonly RankCorrelation[];
  readonly options: RunOptions;
}

export type RunAnswer<Results = EnsembleResults> =
  | { readonly kind: 'done'; readonly results: Results }
  /** The model refused the input or broke on it; `message` says why. */
  | { readonly kind: 'failed'; readonly message: string }
  /** The runner itself went down and is being replaced: the same input may be asked again. */
  | { readonly kind: 'crashed'; readonly message: string };

/** Runs one ensemble at a time, somewhere: in a worker in the app, inline in tests. */
export interface Runner<Results = EnsembleResults> {
  /** Never rejects. Called again only after the previous answer is in. */
  run(input: ModelInput): Promise<RunAnswer<Results>>;
  dispose(): void;
}
