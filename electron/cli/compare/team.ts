import type { Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { memberDraws } from '#shared/model/ensemble/member-draws';
import {
  type MixtureRule,
  mixEnsembles,
  mixtureShares,
  weightShares,
} from '#shared/model/ensemble/mixture';
import { commonOptions } from '#shared/model/explain/common-options';
import { type Disagreement, explainDisagreement } from '#shared/model/explain/disagreement';
import { createEvaluator } from '#shared/model/explain/results/evaluate-result';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { resultMoments, type TotalSpread, totalSpread } from '#shared/model/explain/total-spread';
import { createDrawCache } from '#shared/model/random/draw-cache';
import type { RunOptions, SoundEnsemble } from '#shared/model/results';
import { Failure } from '../failure';

/** Scenarios as one mixture. */
export interface TeamMixture {
  readonly ref: ResultRef;
  /** What all members run with: up to the shortest horizon. */
  readonly options: RunOptions;
  readonly rule: MixtureRule;
  /** What was given to each member, and what it counts by the rule; both add up to 1. */
  readonly weights: readonly number[];
  readonly shares: readonly number[];
  /** Share of each member's samples that is accepted. */
  readonly accepted: readonly number[];
  readonly mixture: SoundEnsemble;
  readonly disagreement: Disagreement;
  /** null for a result that no single sample has. */
  readonly spread: TotalSpread | null;
}

/**
 * Mixes scenarios by weight and splits what their members disagree on.
 *
 * @param given weights, as many as there are scenarios, not all zero
 * @throws Failure where a member that counts has no distribution
 */
export function mixTeam(
  scenarios: readonly Scenario[],
  given: readonly number[],
  rule: MixtureRule,
  result: string,
  { samples, seed }: Pick<RunOptions, 'samples' | 'seed'>,
  progress: (share: number) => void,
): TeamMixture {
  const models = scenarios.map(scenarioToModel);
  const options = {
    ...commonOptions(
      models.map((model) => model.options),
      'shortest',
    ),
    samples,
    seed,
  };
  const ref = parseResult(result, options.horizon);
  const weights = weightShares(given);
  if (weights === null) throw new Failure(['--weights: At least one weight must be above zero.']);
  const cache = createDrawCache();
  const drawn = models.map(({ assumptions, correlations }) =>
    memberDraws(assumptions, correlations, options, cache),
  );
  const accepted = drawn.map((draws) => draws.accepted);
  const shares = mixtureShares(weights, accepted, rule) ?? weights;
  const counted = drawn.flatMap((draws, i) => {
    const weight = weights[i] ?? 0;
    if (weight === 0) return [];
    if (draws.contradiction) {
      throw new Failure([
        `${scenarios[i]?.name}: Its assumptions contradict each other, so that it has no distribution to mix. Give it weight 0 or leave it out.`,
      ]);
    }
    return [
      {
        weight,
        share: shares[i] ?? 0,
        draws,
        moments: resultMoments(ref, draws, options.horizon),
      },
    ];
  });
  const moments = counted.flatMap(({ share, moments: each }) =>
    each === null ? [] : [{ share, moments: each }],
  );
  return {
    ref,
    options,
    rule,
    weights,
    shares,
    accepted,
    mixture: mixEnsembles(counted, rule),
    disagreement: explainDisagreement(
      ref,
      models.map((model, i) => ({ share: shares[i] ?? 0, inputs: { ...model, options } })),
      createEvaluator(cache),
      progress,
    ),
    spread: moments.length < counted.length ? null : totalSpread(moments),
  };
}
