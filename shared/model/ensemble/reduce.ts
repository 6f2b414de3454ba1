import { record } from '../../base/record';
import {
  type BindingRow,
  CONSTRAINTS,
  type Constraint,
  type EnsembleResults,
  type FirstBinding,
  MILESTONES,
  type Milestone,
  type MilestoneDistribution,
  PERCENTILE_NAMES,
  PERCENTILES,
  type Percentiles,
  RELEASED_MODELS,
  type ReleasedModel,
  type ReleaseRisk,
  type ReleaseRiskRow,
  SUBJECTS,
  TIERS,
  type TierRow,
} from '../results';
import { DATE } from '../solve/dates';
import { NEVER } from '../solve/path';
import { SLOT } from '../solve/slots';
import { FIRST_YEAR, yearsTo } from '../years';
import type { BlockOutcome } from './counters';
import { addLineCounts, fansOf, lineRows } from './lines';
import {
  BUCKETS_PER_YEAR,
  type CountedValues,
  type CountingRoom,
  countValues,
  createCountingRoom,
  cumulativeCounts,
  percentileRank,
  valuesAtRanks,
} from './order-statistics';
import type { EnsemblePlan } from './plan';
import { readStandings, riskCount, type StandingCounts, tierCount } from './standings';

/** Below this share of accepted draws the assumptions contradict one another. */
export const LEAST_ACCEPTED = 0.01;

/** Steps per year of the cumulative curves drawn. */
const CURVE_STEPS_PER_YEAR = 4;

/**
 * Joins the blocks of an ensemble.
 *
 * @param blocks together hold every draw of the plan once, in any order
 * @returns what the accepted draws say, or that under one per cent of the draws are accepted
 */
export function reduceBlocks(plan: EnsemblePlan, blocks: readonly BlockOutcome[]): EnsembleResults {
  const accepted = blocks.reduce((sum, block) => sum + block.accepted, 0);
  const share = accepted / plan.samples;
  if (share < LEAST_ACCEPTED) return { accepted: share, contradiction: true };

  const years = yearsTo(plan.horizon);
  const span = Math.ceil(plan.horizon - FIRST_YEAR);
  const room = createCountingRoom(accepted, span);
  const dated = datedMilestones(blocks, room, span, accepted, years);
  const standings = readStandings(
    addUp(blocks, 'standings'),
    addUp(blocks, 'settled'),
    years.length,
  );
  const binding = overYears(addUp(blocks, 'binding'), CONSTRAINTS.length);
  const lines = addLineCounts(blocks.map(({ lines }) => ({ counts: lines, weight: 1 })));
  const fans = fansOf(lines, years.length);
  return {
    accepted: share,
    contradiction: false,
    summary: {
      milestones: record(MILESTONES, (name) => dated[name].distribution),
      tiers: years.map((year, row) => tierRow(year, row, standings, accepted)),
      releaseRisk: years.map((year, row) => riskRow(year, row, standings, accepted)),
      binding: years.map((year, row) => bindingRow(plan, year, row, binding, accepted)),
      path: lineRows(fans, years),
      firstBinding: record(CONSTRAINTS, (constraint, index) =>
        isCeilingOff(plan, constraint) ? null : firstBindingOf(blocks, index, room, span, accepted),
      ),
      lead: {
        open: leadOver(blocks, 'agiRival', room, span),
        restricted: leadOver(blocks, 'agiRivalRestricted', room, span),
      },
    },
    curves: {
      years,
      fans,
      cumulative: {
        step: 1 / CURVE_STEPS_PER_YEAR,
        shares: record(MILESTONES, (name) => dated[name].shares),
      },
    },
  };
}

interface DatedMilestone {
  readonly distribution: MilestoneDistribution;
  /** Of the cumulative curve. */
  readonly shares: readonly number[];
}

/** Dangers that most often have the dates of another milestone in every draw. */
const SAME_AS: { readonly [M in Milestone]?: Milestone } = {
  control: 'agi',
  thresholdBlindHigh: 'thresholdBlindWmd',
};

function datedMilestones(
  blocks: readonly BlockOutcome[],
  room: CountingRoom,
  span: number,
  accepted: number,
  years: readonly number[],
): Readonly<Record<Milestone, DatedMilestone>> {
  const found = new Map<Milestone, DatedMilestone>();
  return record(MILESTONES, (name) => {
    const other = SAME_AS[name];
    const known = other === undefined ? undefined : found.get(other);
    const parts = blocks.map((block) => acceptedDates(block, name));
    if (
      other !== undefined &&
      known !== undefined &&
      blocks.every((block, i) => isSameColumn(parts[i]!, acceptedDates(block, other)))
    ) {
      return known;
    }
    const counted = countValues(parts, FIRST_YEAR, span, room);
    const made = {
      distribution: distribution(counted, accepted, years),
      shares: cumulativeCounts(counted, BUCKETS_PER_YEAR / CURVE_STEPS_PER_YEAR).map(
        (count) => count / accepted,
      ),
    };
    found.set(name, made);
    return made;
  });
}

function isSameColumn(one: Float64Array, other: Float64Array): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/**
 * The dates of a milestone in the accepted draws of a block.
 *
 * @returns a view of the block, not a copy: decimal years in the order of the draws, NEVER for
 *   never
 */
export function acceptedDates(
  { draws, accepted, dates }: BlockOutcome,
  milestone: Milestone,
): Float64Array {
  const first = DATE[milestone] * draws;
  return dates.subarray(first, first + accepted);
}

function addUp(
  blocks: readonly BlockOutcome[],
  counter: 'standings' | 'settled' | 'binding',
): Int32Array {
  const [first, ...others] = blocks;
  if (!first) throw new Error('An ensemble has at least one block');
  if (others.length === 0) return first[counter];
  const sum = first[counter].slice();
  for (const block of others) {
    const counts = block[counter];
    for (let i = 0; i < sum.length; i++) sum[i]! += counts[i]!;
  }
  return sum;
}

/** Counts by year from their changes, `width` counters a year. */
function overYears(changes: Int32Array, width: number): Int32Array {
  const counts = changes.slice();
  for (let i = width; i < counts.length; i++) counts[i]! += counts[i - width]!;
  return counts;
}

function percentiles(counted: CountedValues): Percentiles {
  const n = counted.places.length;
  if (n === 0) return record(PERCENTILE_NAMES, () => null);
  const ranks = PERCENTILE_NAMES.map((name) => percentileRank(PERCENTILES[name], n));
  const values = valuesAtRanks(counted, ranks);
  return record(PERCENTILE_NAMES, (_, index) => {
    const value = values[index]!;
    return value === NEVER ? null : value;
  });
}

function distribution(
  counted: CountedValues,
  accepted: number,
  years: readonly number[],
): MilestoneDistribution {
  const upTo = cumulativeCounts(counted, BUCKETS_PER_YEAR);
  return {
    ...percentiles(counted),
    never: neverShare(counted, accepted),
    byYear: record(years.map(String), (_, row) => upTo[row]! / accepted),
  };
}

/** Rival's AGI date minus the frontier's, over the draws with a frontier AGI date. */
function leadOver(
  blocks: readonly BlockOutcome[],
  rival: Milestone,
  room: CountingRoom,
  span: number,
): Percentiles {
  const parts = blocks.map((block) =>
    rivalLeads(acceptedDates(block, 'agi'), acceptedDates(block, rival)),
  );
  return percentiles(countValues(parts, 0, span, room));
}

/**
 * How far the rival is behind in the draws that have AGI ("Rival state" in the app's method).
 *
 * @param agi,rival dates by draw, decimal years
 * @returns years, in the order of those draws; NEVER where the rival never follows
 */
export function rivalLeads(agi: Float64Array, rival: Float64Array): Float64Array {
  const leads = new Float64Array(agi.length);
  let count = 0;
  for (let i = 0; i < agi.length; i++) {
    if (agi[i] !== NEVER) leads[count++] = rival[i]! - agi[i]!;
  }
  return leads.subarray(0, count);
}

function tierRow(year: number, row: number, counts: StandingCounts, accepted: number): TierRow {
  return {
    year,
    ...record(SUBJECTS, (_, subject) =>
      record(TIERS, (_tier, tier) => tierCount(counts, row, subject, tier) / accepted),
    ),
  };
}

function riskRow(
  year: number,
  row: number,
  counts: StandingCounts,
  accepted: number,
): ReleaseRiskRow {
  const riskOf = (released: ReleasedModel): ReleaseRisk => {
    const notHigh = riskCount(counts, row, released, 'notHigh');
    const within = (term: 'within2' | 'within3' | 'within5') =>
      notHigh === 0 ? null : riskCount(counts, row, released, term) / notHigh;
    return {
      notHigh: notHigh / accepted,
      within2: within('within2'),
      within3: within('within3'),
      within5: within('within5'),
    };
  };
  return { year, ...record(RELEASED_MODELS, riskOf) };
}

function bindingRow(
  plan: EnsemblePlan,
  year: number,
  row: number,
  counts: Int32Array,
  accepted: number,
): BindingRow {
  return {
    year,
    ...record(CONSTRAINTS, (constraint, index) =>
      isCeilingOff(plan, constraint) ? null : counts[row * CONSTRAINTS.length + index]! / accepted,
    ),
  };
}

const SWITCH_SLOT: { readonly [C in Constraint]?: number } = {
  power: SLOT.powerOn,
  data: SLOT.dataOn,
  latency: SLOT.latencyOn,
};

function isCeilingOff(plan: EnsemblePlan, constraint: Constraint): boolean {
  const slot = SWITCH_SLOT[constraint];
  return slot !== undefined && plan.vector[slot] === 0;
}

function firstBindingOf(
  blocks: readonly BlockOutcome[],
  ceiling: number,
  room: CountingRoom,
  span: number,
  accepted: number,
): FirstBinding {
  const parts = blocks.map(({ firstBinding, draws, accepted: kept }) =>
    firstBinding.subarray(ceiling * draws, ceiling * draws + kept),
  );
  const counted = countValues(parts, FIRST_YEAR, span, room);
  return { ...percentiles(counted), never: neverShare(counted, accepted) };
}

function neverShare({ buckets }: CountedValues, accepted: number): number {
  return buckets[buckets.length - 1]! / accepted;
}
