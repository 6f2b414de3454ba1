import { runCentral } from '#shared/model/central';
import type { MemberDraws } from '#shared/model/ensemble/member-draws';
import { weightShares } from '#shared/model/ensemble/mixture';
import type { ModelInput } from '#shared/model/model-input';
import type { ModelRun } from '#shared/model/model-run';
import type { TeamMember } from './team-member';
import type { TeamDraws } from './use-team-draws';

/** A member that has a weight and a distribution. */
export interface CountedMember extends TeamMember {
  /** Of the whole weight. */
  readonly share: number;
  readonly input: ModelInput;
  readonly draws: MemberDraws;
}

/** The members that count, in their order. */
export function countMembers(
  members: readonly TeamMember[],
  weights: readonly number[],
  { inputs, answers }: TeamDraws,
): CountedMember[] {
  const shares = weightShares(weights);
  return members.flatMap((member, i) => {
    const answer = answers[i] ?? null;
    const input = inputs[i];
    const share = shares?.[i] ?? 0;
    if (answer === null || !answer.ok || answer.value.contradiction) return [];
    return share === 0 || input === undefined
      ? []
      : [{ ...member, share, input, draws: answer.value }];
  });
}

/** A member's run as it is counted: to the team's horizon. */
export function countedMemberRun({ input, draws }: CountedMember, today: number): ModelRun {
  const { assumptions, options } = input;
  const { results, curves } = runCentral(assumptions, options);
  const { accepted, contradiction, summary, curves: sampled } = draws;
  return {
    assumptions,
    horizon: options.horizon,
    samples: options.samples,
    central: results,
    curves,
    ensemble: { accepted, contradiction, summary, curves: sampled },
    ensembleIsCurrent: true,
    today,
  };
}
