import { runCentral } from '#shared/model/central';
import type { MemberDraws } from '#shared/model/ensemble/member-draws';
import { type MixtureRule, mixtureShares, weightShares } from '#shared/model/ensemble/mixture';
import type { ModelInput } from '#shared/model/model-input';
import type { ModelRun } from '#shared/model/model-run';
import type { TeamMember } from './team-member';
import type { TeamDraws } from './use-team-draws';

/** A member that has a weight and a distribution. */
export interface CountedMember extends TeamMember {
  /** Of the whole weight. */
  readonly weight: number;
  /** What it counts of the whole, by the rule of the mixture. */
  readonly share: number;
  readonly input: ModelInput;
  readonly draws: MemberDraws;
}

/** A member's weight until somebody gives it one: a preset is there to be looked at, and nobody's view yet. */
export function firstWeight({ from }: Pick<TeamMember, 'from'>): number {
  return from === 'preset' ? 0 : 1;
}

/** The members that count, in their order. */
export function countMembers(
  members: readonly TeamMember[],
  given: readonly number[],
  rule: MixtureRule,
  { inputs, answers }: TeamDraws,
): CountedMember[] {
  const weights = weightShares(given);
  const shares = countedShares(given, rule, answers);
  return members.flatMap((member, i) => {
    const answer = answers[i] ?? null;
    const input = inputs[i];
    const weight = weights?.[i] ?? 0;
    const share = shares?.[i] ?? 0;
    if (answer === null || !answer.ok || answer.value.contradiction) return [];
    return share === 0 || input === undefined
      ? []
      : [{ ...member, weight, share, input, draws: answer.value }];
  });
}

/** What each member counts of the whole, as far as their samples are in; null where nobody counts. */
export function countedShares(
  weights: readonly number[],
  rule: MixtureRule,
  answers: TeamDraws['answers'],
): readonly number[] | null {
  const accepted = answers.map((answer) => (answer?.ok === true ? answer.value.accepted : 0));
  return mixtureShares(weights, accepted, rule);
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
