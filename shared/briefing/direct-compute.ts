import { runEnsemble } from '#shared/model/ensemble/run';
import { type AnswerTo, type ExplainJob, runExplainJob } from '#shared/model/explain/explain-job';
import type { StoryCompute } from './gather-story';

/** The model where it stands: for the command line, and for tests. */
export const DIRECT: StoryCompute = {
  ensemble: async ({ assumptions, correlations, options }) =>
    runEnsemble(assumptions, correlations, options),
  ask: async <J extends ExplainJob>(job: J) => runExplainJob(job) as AnswerTo<J>,
};
