import { partitionPoint } from '../../base/partition-point';
import { record } from '../../base/record';
import {
  type BindingRow,
  CONSTRAINTS,
  type Constraint,
  type EnsembleCurves,
  type FirstBinding,
  type LeadPolicy,
  MILESTONES,
  type Milestone,
  type MilestoneDistribution,
  PERCENTILE_NAMES,
  PERCENTILES,
  type Percentiles,
  type ReleasedModel,
  type ReleaseRisk,
  type SoundEnsemble,
  SUBJECTS,
  TIERS,
  type TierRow,
} from '../results';
import { NEVER } from '../solve/path';
import { addLineCounts, countedDraws, fansOf, lineRows } from './lines';
import type { MemberDraws } from './member-draws';
import { countUpTo } from './milestone-dates';

/**
 * How members of a mixture count: by their weight times the share of their draws that is accepted,
 * which is what Bayes' rule makes of the weights once it is known what does not exist; or by their
 * weight alone, each view as it is held.
 */
export const MIXTURE_RULES = ['byEvidence', 'asHeld'] as const;
export type MixtureRule = (typeof MIXTURE_RULES)[number];

/** One view in a mixture. */
export interface WeightedMember {
  /** Relative to the other members'; none is negative. */
  readonly weight: number;
  readonly draws: MemberDraws;
}

/** A member with what it counts of the whole. */
interface Part {
  readonly share: number;
  readonly draws: MemberDraws;
}

/** Weights are compared with a percentile, see `percentileRank`; closer than this is rounding. */
const ROUNDING = 1e-12;

/**
 * Weights as shares of their sum.
 *
 * @param weights none of them negative or infinite
 * @returns shares of 1 in the same order; null where there is no weight at all
 * @throws Error for a weight that is none
 */
export function weightShares(weights: readonly number[]): number[] | null {
  if (weights.some((weight) => !(weight >= 0) || weight === Number.POSITIVE_INFINITY)) {
    throw new Error('A weight is a number that is not negative');
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? weights.map((weight) => weight / sum) : null;
}

/**
 * What members of a mixture count, as shares of the whole.
 *
 * @param weights none of them negative or infinite
 * @param accepted shares of the members' draws that are accepted
 * @returns in the same order; null where nothing counts
 */
export function mixtureShares(
  weights: readonly number[],
  accepted: readonly number[],
  rule: MixtureRule,
): number[] | null {
  const shares = weightShares(weights);
  if (shares === null || rule === 'asHeld') return shares;
  return weightShares(shares.map((share, i) => share * (accepted[i] ?? 0)));
}

/**
 * Several ensembles as one: draw a member by its weight, then one of its accepted draws. Everything
 * an ensemble reports is exact for that mixture: shares are weighted means, and percentiles are
 * taken over the members' own dates, by the rule an ensemble's are.
 *
 * By evidence the draws of all are pooled by weight and then conditioned: whoever gave much of their
 * probability to what has not come loses weight to whoever did not. As held, a member counts by its
 * weight, whatever share of its draws is accepted: what it puts in is its view of the future as it
 * stands in its own results.
 *
 * A share "of those not High" or a lead is over the draws that have one, so a member weighs there
 * as many of its draws do. A ceiling that a member has switched off binds in none of its draws.
 *
 * @param members of one horizon; their weights are not all zero
 * @returns with the accepted share of the draws pooled by weight
 * @throws Error when there is no weight, or horizons differ
 */
export function mixEnsembles(members: readonly WeightedMember[], rule: MixtureRule): SoundEnsemble {
  const weights = members.map(({ weight }) => weight);
  const accepted = members.map(({ draws }) => draws.accepted);
  const held = weightShares(weights);
  const shares = mixtureShares(weights, accepted, rule);
  if (held === null || shares === null) throw new Error('A mixture has some weight');
  const parts = members.flatMap(({ draws }, i): Part[] =>
    shares[i] === 0 ? [] : [{ share: shares[i]!, draws }],
  );
  const { years, cumulative } = parts[0]!.draws.curves;
  if (parts.some(({ draws }) => draws.curves.years.length !== years.length)) {
    throw new Error('Members of a mixture look as far ahead');
  }
  const mean = (of: (draws: MemberDraws) => number) =>
    parts.reduce((sum, { share, draws }) => sum + share * of(draws), 0);
  const fans = mixedFans(parts, years.length);
  return {
    accepted: held.reduce((sum, share, i) => sum + share * accepted[i]!, 0),
    contradiction: false,
    summary: {
      milestones: record(MILESTONES, (name) => mixedDates(parts, name, years, mean)),
      tiers: years.map((year, row) => mixedTierRow(year, row, mean)),
      releaseRisk: years.map((year, row) => ({
        year,
        frontier: mixedRisk(parts, row, 'frontier', mean),
        open: mixedRisk(parts, row, 'open', mean),
      })),
      binding: years.map((year, row) => mixedBindingRow(parts, year, row, mean)),
      path: lineRows(fans, years),
      firstBinding: record(CONSTRAINTS, (constraint) => mixedFirstBinding(parts, constraint)),
      lead: { open: mixedLead(parts, 'open'), restricted: mixedLead(parts, 'restricted') },
    },
    curves: {
      years,
      fans,
      cumulative: {
        step: cumulative.step,
        shares: record(MILESTONES, (name) =>
          cumulative.shares[name].map((_, i) =>
            mean((draws) => draws.curves.cumulative.shares[name][i]!),
          ),
        ),
      },
    },
  };
}

type Mean = (of: (draws: MemberDraws) => number) => number;

function mixedDates(
  parts: readonly Part[],
  name: Milestone,
  years: readonly number[],
  mean: Mean,
): MilestoneDistribution {
  return {
    ...mixedPercentiles(parts.map(({ share, draws }) => ({ share, values: draws.dates[name] }))),
    never: mean(({ summary }) => summary.milestones[name].never),
    byYear: record(years.map(String), (year) =>
      mean(({ summary }) => summary.milestones[name].byYear[year]!),
    ),
  };
}

function mixedTierRow(year: number, row: number, mean: Mean): TierRow {
  return {
    year,
    ...record(SUBJECTS, (subject) =>
      record(TIERS, (tier) => mean(({ summary }) => summary.tiers[row]![subject][tier])),
    ),
  };
}

function mixedRisk(
  parts: readonly Part[],
  row: number,
  subject: ReleasedModel,
  mean: Mean,
): ReleaseRisk {
  const risk = ({ summary }: MemberDraws) => summary.releaseRisk[row]![subject];
  const notHigh = mean((draws) => risk(draws).notHigh);
  const within = (key: 'within2' | 'within3' | 'within5') =>
    parts.every(({ draws }) => risk(draws)[key] === null)
      ? null
      : mean((draws) => risk(draws).notHigh * (risk(draws)[key] ?? 0)) / notHigh;
  return {
    notHigh,
    within2: within('within2'),
    within3: within('within3'),
    within5: within('within5'),
  };
}

function mixedBindingRow(
  parts: readonly Part[],
  year: number,
  row: number,
  mean: Mean,
): BindingRow {
  return {
    year,
    ...record(CONSTRAINTS, (constraint) =>
      parts.every(({ draws }) => draws.summary.binding[row]![constraint] === null)
        ? null
        : mean(({ summary }) => summary.binding[row]![constraint] ?? 0),
    ),
  };
}

function mixedLead(parts: readonly Part[], policy: LeadPolicy): Percentiles {
  const withAgi = parts.map(({ share, draws }) => ({
    share: (share * draws.leads[policy].length) / draws.dates.agi.length,
    values: draws.leads[policy],
  }));
  const sum = withAgi.reduce((total, { share }) => total + share, 0);
  return mixedPercentiles(withAgi.map(({ share, values }) => ({ share: share / sum, values })));
}

/** The lines of all members, each counting by its share; of a ceiling that one has off there is none. */
function mixedFans(parts: readonly Part[], years: number): EnsembleCurves['fans'] {
  const counts = addLineCounts(
    parts.map(({ share, draws: { lineCounts } }) => ({
      counts: lineCounts,
      weight: share / countedDraws(lineCounts),
    })),
  );
  const fans = fansOf(counts, years);
  return {
    ...fans,
    ...record(CONSTRAINTS, (name) =>
      parts.some(({ draws }) => draws.curves.fans[name] === null) ? null : fans[name],
    ),
  };
}

/** First binding over the members; one that has the ceiling off never has it bind. */
function mixedFirstBinding(parts: readonly Part[], constraint: Constraint): FirstBinding | null {
  if (parts.every(({ draws }) => draws.summary.firstBinding[constraint] === null)) return null;
  return {
    ...mixedPercentiles(
      parts.map(({ share, draws }) => ({ share, values: draws.firstBinding[constraint] })),
    ),
    never: parts.reduce(
      (sum, { share, draws }) => sum + share * (draws.summary.firstBinding[constraint]?.never ?? 1),
      0,
    ),
  };
}

/** Values in ascending order that have a share of the weight together. */
interface Weighted {
  readonly share: number;
  readonly values: Float64Array;
}

/** Percentiles by the rule of `percentileRank`, with weights in place of counts. */
function mixedPercentiles(samples: readonly Weighted[]): Percentiles {
  const some = samples.filter(({ values }) => values.length > 0);
  return record(PERCENTILE_NAMES, (name) => {
    const first = Math.min(...some.map((sample) => firstAbove(sample, some, PERCENTILES[name])));
    return first === NEVER ? null : first;
  });
}

/** The lowest value of one sample with more than `percentile` of all weight at or below it. */
function firstAbove({ values }: Weighted, all: readonly Weighted[], percentile: number): number {
  const first = partitionPoint(values.length, (place) => {
    const value = values[place]!;
    const below = all.reduce(
      (sum, { share, values: other }) => sum + (share * countUpTo(other, value)) / other.length,
      0,
    );
    return !(below > percentile + ROUNDING);
  });
  return first < values.length ? values[first]! : NEVER;
}
