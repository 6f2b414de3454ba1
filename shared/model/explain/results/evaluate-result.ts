import { assertNever } from '../../../base/assert';
import { solveCentral } from '../../central';
import { countUpTo, type MilestoneDates, milestoneDates } from '../../ensemble/milestone-dates';
import { percentileRank } from '../../ensemble/order-statistics';
import { runEnsemble } from '../../ensemble/run';
import { ModelInputError } from '../../errors';
import type { ModelInput } from '../../model-input';
import { rowAt, supplyArithmetic } from '../../path-row';
import type { DrawCache } from '../../random/draw-cache';
import { createDrawCache } from '../../random/draw-cache';
import {
  type EnsembleResults,
  type LeadPolicy,
  MILESTONES,
  type Milestone,
  PERCENTILES,
  type RunOptions,
} from '../../results';
import { DATE } from '../../solve/dates';
import { dateMilestones } from '../../solve/milestones';
import { NEVER, type Path } from '../../solve/path';
import { FIRST_YEAR } from '../../years';
import { readResult } from './read-result';
import type { CentralRef, EnsembleRef, ResultRef } from './result-ref';

/** A result, as reported and as it counts where results are subtracted or averaged. */
export interface ResultReading {
  /** null: does not come by the horizon. */
  readonly value: number | null;
  /** The same number; a date that never comes counts as one year after the horizon. */
  readonly counted: number;
  readonly never: boolean;
  /** Of a share of draws: one draw of those it is taken over. */
  readonly step?: number;
}

/** Computes one result of one set of inputs, see `createEvaluator`. */
export type Evaluator = (ref: ResultRef, inputs: ModelInput) => ResultReading;

/**
 * What a date that does not come by the horizon counts as in explanations.
 *
 * @param horizon decimal year
 * @returns decimal year, one year later
 */
export function neverCountsAs(horizon: number): number {
  return horizon + 1;
}

/**
 * Makes a function that computes one result of one set of inputs, and no more of the model than
 * that result needs. Draws are kept between calls, so that sets that share assumptions share their
 * work.
 *
 * @returns a function that throws a ModelInputError where the result has no value: a ceiling that
 *   is off, a share of no draws, assumptions that contradict each other
 */
export function createEvaluator(cache: DrawCache = createDrawCache()): Evaluator {
  return (ref, inputs) =>
    ref.scope === 'central' ? evaluateCentral(ref, inputs) : evaluateEnsemble(ref, inputs, cache);
}

function evaluateCentral(ref: CentralRef, { assumptions, options }: ModelInput): ResultReading {
  const path = solveCentral(assumptions, options.horizon);
  switch (ref.kind) {
    case 'date':
      return dateReading(datesOf(path)[DATE[ref.milestone]]!, options.horizon);
    case 'lead':
      return leadReading(path, ref.policy, options.horizon);
    case 'supply':
      return plainReading(ref, supplyArithmetic(path)[ref.column]);
    case 'path':
      return plainReading(ref, rowAt(path, ref.year)[ref.column]);
    default:
      return assertNever(ref);
  }
}

function datesOf(path: Path): Float64Array {
  const dates = new Float64Array(MILESTONES.length);
  dateMilestones(path, dates);
  return dates;
}

/** A lead with a date that never comes is the difference of what the dates count as. */
function leadReading(path: Path, policy: LeadPolicy, horizon: number): ResultReading {
  const dates = datesOf(path);
  const agi = dates[DATE.agi]!;
  const rival = dates[policy === 'open' ? DATE.agiRival : DATE.agiRivalRestricted]!;
  const never = agi === NEVER || rival === NEVER;
  const counted = Math.min(rival, neverCountsAs(horizon)) - Math.min(agi, neverCountsAs(horizon));
  return { value: never ? null : counted, counted, never };
}

function evaluateEnsemble(ref: EnsembleRef, inputs: ModelInput, cache: DrawCache): ResultReading {
  const { assumptions, correlations, options } = inputs;
  if (isOfMilestone(ref)) {
    const dates = milestoneDates(ref.milestone, assumptions, correlations, options, cache);
    return milestoneReading(ref, dates, options.horizon);
  }
  const ensemble = runEnsemble(assumptions, correlations, options, cache);
  if (ensemble.contradiction && ref.kind !== 'accepted') throw contradictionError(ref);
  const value = readResult(ref, null, ensemble);
  if (ref.kind === 'line') return plainReading(ref, value);
  if (ref.kind === 'firstBinding') {
    const isOff = !ensemble.contradiction && ensemble.summary.firstBinding[ref.constraint] === null;
    return isOff ? plainReading(ref, null) : dateReading(value ?? NEVER, options.horizon);
  }
  if (ref.kind !== 'leadPercentile') {
    return { ...plainReading(ref, value), step: 1 / drawsBehind(ref, ensemble, options) };
  }
  return value === null ? neverFollows(options.horizon) : plainReading(ref, value);
}

/** The lead over a rival that never comes: it is behind by more than any date could be. */
export function neverFollows(horizon: number): ResultReading {
  return { value: null, counted: neverCountsAs(horizon) - FIRST_YEAR, never: true };
}

/** Results that one milestone's dates say all of. */
type MilestoneRef = Extract<EnsembleRef, { milestone: Milestone }>;

function isOfMilestone(ref: EnsembleRef): ref is MilestoneRef {
  return 'milestone' in ref;
}

function milestoneReading(
  ref: MilestoneRef,
  dates: MilestoneDates,
  horizon: number,
): ResultReading {
  if (dates.contradiction) throw contradictionError(ref);
  const { ascending } = dates;
  const count = ascending.length;
  const shareReading = (draws: number): ResultReading => ({
    ...plainReading(ref, draws / count),
    step: 1 / count,
  });
  switch (ref.kind) {
    case 'percentile': {
      const rank = percentileRank(PERCENTILES[ref.percentile], count);
      return dateReading(ascending[rank]!, horizon);
    }
    case 'never':
      return shareReading(count - countUpTo(ascending, Number.MAX_VALUE));
    case 'byYear':
      return shareReading(countUpTo(ascending, ref.year));
    default:
      return assertNever(ref);
  }
}

/** How many draws a share is taken over: all, those accepted, or those of them that are not High. */
function drawsBehind(
  ref: Exclude<EnsembleRef, MilestoneRef>,
  ensemble: EnsembleResults,
  { samples }: RunOptions,
): number {
  if (ref.kind === 'accepted') return samples;
  const accepted = ensemble.accepted * samples;
  if (ref.kind !== 'releaseRisk' || ref.column === 'notHigh') return accepted;
  return accepted * (readResult({ ...ref, column: 'notHigh' }, null, ensemble) ?? 0);
}

/** A date as a reading; NEVER where it does not come. */
export function dateReading(date: number, horizon: number): ResultReading {
  return date === NEVER
    ? { value: null, counted: neverCountsAs(horizon), never: true }
    : { value: date, counted: date, never: false };
}

function plainReading(ref: ResultRef, value: number | null): ResultReading {
  if (value !== null) return { value, counted: value, never: false };
  throw new ModelInputError([
    {
      path: ['result'],
      message: `${ref.name} has no value under these assumptions: what it measures is switched off, or no sample is left to take it over`,
    },
  ]);
}

/** Why a result of the ensemble has no value where hardly a draw is accepted. */
export function contradictionError(ref: ResultRef): ModelInputError {
  const message = `${ref.name} cannot be taken: the assumptions contradict each other, hardly any sample agrees that AGI and WMD-like AI did not exist before the years given`;
  return new ModelInputError([{ path: ['result'], message }]);
}
