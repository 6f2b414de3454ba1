import { commonOptions } from '#shared/model/explain/common-options';
import type { ModelInput } from '#shared/model/model-input';
import type { RunOptions } from '#shared/model/results';
import { modelInputOf } from '../../../state/selectors/document';
import type { TeamMember } from './team-member';

/** More samples of every member than this would not fit beside one another in a window. */
const MOST_SAMPLES = 100_000;

/**
 * What the members of a team run with: nobody is taken further than their own horizon, however far
 * they are shown beside others.
 */
export function teamInputs(members: readonly TeamMember[]): {
  readonly options: RunOptions;
  readonly inputs: readonly ModelInput[];
} {
  const own = members.map(({ scenario, horizon }) => modelInputOf({ ...scenario, horizon }));
  const common = commonOptions(
    own.map((input) => input.options),
    'shortest',
  );
  const options = { ...common, samples: Math.min(common.samples, MOST_SAMPLES) };
  return { options, inputs: own.map((input) => ({ ...input, options })) };
}
