import type { ModelInput } from '#shared/model/model-input';
import type { EnsembleResults } from '#shared/model/results';

export type RunAnswer<Results = EnsembleResults> =
  | { readonly kind: 'done'; readonly results: Results }
  /** The model refused the job or broke on it; `message` says why. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' }
  /** The runner itself went down and is being replaced: the same job may be asked again. */
  | { readonly kind: 'crashed'; readonly message: string };

/** Does one job at a time, somewhere: in a worker in the app, inline in tests. Most draw ensembles. */
export interface Runner<Results = EnsembleResults, Job = ModelInput> {
  /**
   * Never rejects. Called again only after the previous answer is in.
   *
   * @param onProgress hears which share of a long run is done; a short one says nothing
   */
  run(job: Job, onProgress?: (share: number) => void): Promise<RunAnswer<Results>>;
  /** Gives up what is running, at once. */
  cancel(): void;
  /** Ends it; what is running is answered 'cancelled'. */
  dispose(): void;
}

/**
 * A run that is made once more where the runner went down on it: not every crash is the input's doing,
 * and a view that waits for its results asks no second time.
 */
export async function runTwiceAtMost<Results>(
  runner: Runner<Results>,
  input: ModelInput,
): Promise<RunAnswer<Results>> {
  const answer = await runner.run(input);
  return answer.kind === 'crashed' ? runner.run(input) : answer;
}

/** The results of a run, where there is nobody to be told in another way that it came to nothing. */
export function resultsOfRun<Results>(answer: RunAnswer<Results>): Results {
  if (answer.kind === 'done') return answer.results;
  throw new Error(answer.kind === 'cancelled' ? 'The run was stopped.' : answer.message);
}
