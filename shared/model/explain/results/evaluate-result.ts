import { solveCentral } from '../../central';
import { type MilestoneDates, milestoneDates, rankOf } from '../../ensemble/milestone-dates';
import type { EnsembleCache } from '../../ensemble/plan';
import { createEnsembleCache, runEnsemble } from '../../ensemble/run';
import { ModelInputError } from '../../errors';
import type { ModelInput } from '../../model-input';
import { rowAt, supplyArithmetic } from '../../path-row';
import {
  type EnsembleResults,
  type Milestone,
  PERCENTILES,
  type PercentileName,
  type RunOptions,
} from '../../results';
import { DATE } from '../../solve/dates';
import { dateMilestones } from '../../solve/milestones';
import { NEVER, type Path } from '../../solve/path';
import { FIRST_YEAR } from '../../years';
import { readResult } from './read-result';
import type { ResultRef } from './result-name';

/** A result, as reported and as it counts where results are subtracted or averaged. */
export interface Reading {
  /** null: does not come by the horizon. */
  readonly value: number | null;
  /** The same number; a date that never comes counts as one year after the horizon. */
  readonly counted: number;
  readonly never: boolean;
  /** Of a share of draws: one draw of those it is taken over. */
  readonly step?: number;
}

export type Evaluator = (ref: ResultRef, inputs: ModelInput) => Reading;

/** What a date that does not come by the horizon counts as in explanations, decimal year. */
export function neverAs(horizon: number): number {
  return horizon + 1;
}

/**
 * Makes a function that computes one result of one set of inputs, and no more of the model than that
 * result needs. Draws are kept between calls, so that sets that share assumptions share their work.
 * The function throws a ModelInputError where the result has no value: a ceiling that is off, a share
 * of no draws, assumptions that contradict each other.
 */
export function createEvaluator(cache: EnsembleCache = createEnsembleCache()): Evaluator {
  return (ref, inputs) =>
    ref.scope === 'central' ? readCentral(ref, inputs) : readEnsemble(ref, inputs, cache);
}

function readCentral(ref: ResultRef, { assumptions, options }: ModelInput): Reading {
  const path = solveCentral(assumptions, options.horizon);
  const [kind, key = '', column = ''] = ref.place;
  switch (kind) {
    case 'milestones':
      return dateReading(datesOf(path)[DATE[key as Milestone]]!, options.horizon);
    case 'lead':
      return leadReading(path, key, options.horizon);
    case 'supply':
      return plainReading(ref, Reflect.get(supplyArithmetic(path), key));
    default:
      return plainReading(ref, Reflect.get(rowAt(path, Number(key)), column));
  }
}

function datesOf(path: Path): Float64Array {
  const dates = new Float64Array(Object.keys(DATE).length);
  dateMilestones(path, dates);
  return dates;
}

/** A lead with a date that never comes is the difference of what the dates count as. */
function leadReading(path: Path, which: string, horizon: number): Reading {
  const dates = datesOf(path);
  const agi = dates[DATE.agi]!;
  const rival = dates[which === 'open' ? DATE.agiRival : DATE.agiRivalRestricted]!;
  const never = agi === NEVER || rival === NEVER;
  const counted = Math.min(rival, neverAs(horizon)) - Math.min(agi, neverAs(horizon));
  return { value: never ? null : counted, counted, never };
}

function readEnsemble(ref: ResultRef, inputs: ModelInput, cache: EnsembleCache): Reading {
  const { assumptions, correlations, options } = inputs;
  if (ref.milestone !== null) {
    const dates = milestoneDates(ref.milestone, assumptions, correlations, options, cache);
    return milestoneReading(ref, dates, options.horizon);
  }
  const ensemble = runEnsemble(assumptions, correlations, options, cache);
  if (ensemble.contradiction && ref.place[0] !== 'accepted') throw contradiction(ref);
  const value = readResult(ref, null, ensemble);
  if (ref.unit === 'share') {
    return { ...plainReading(ref, value), step: 1 / drawsBehind(ref, ensemble, options) };
  }
  // A rival that never comes is behind by more than any date could be.
  return value === null
    ? { value, counted: neverAs(options.horizon) - FIRST_YEAR, never: true }
    : plainReading(ref, value);
}

function milestoneReading(ref: ResultRef, dates: MilestoneDates, horizon: number): Reading {
  if (dates.contradiction) throw contradiction(ref);
  const { ascending } = dates;
  const count = ascending.length;
  const [, , figure = '', year = ''] = ref.place;
  if (figure in PERCENTILES) {
    const share = PERCENTILES[figure as PercentileName];
    return dateReading(ascending[Math.min(Math.floor(share * count), count - 1)]!, horizon);
  }
  const upTo = rankOf(ascending, figure === 'byYear' ? Number(year) : Number.MAX_VALUE);
  const share = (figure === 'byYear' ? upTo : count - upTo) / count;
  return { ...plainReading(ref, share), step: 1 / count };
}

/** How many draws a share is taken over: all, those accepted, or those of them that are not High. */
function drawsBehind(ref: ResultRef, ensemble: EnsembleResults, { samples }: RunOptions): number {
  const [kind, year = '', subject = '', column = ''] = ref.place;
  if (kind === 'accepted') return samples;
  const accepted = ensemble.accepted * samples;
  if (kind !== 'releaseRisk' || column === 'notHigh') return accepted;
  const notHigh = readResult({ ...ref, place: [kind, year, subject, 'notHigh'] }, null, ensemble);
  return accepted * (notHigh ?? 0);
}

function dateReading(date: number, horizon: number): Reading {
  return date === NEVER
    ? { value: null, counted: neverAs(horizon), never: true }
    : { value: date, counted: date, never: false };
}

function plainReading(ref: ResultRef, value: unknown): Reading {
  if (typeof value === 'number') return { value, counted: value, never: false };
  throw new ModelInputError([
    {
      path: ['result'],
      message: `${ref.name} has no value under these assumptions: what it measures is switched off, or no sample is left to take it over`,
    },
  ]);
}

function contradiction(ref: ResultRef): ModelInputError {
  const message = `${ref.name} cannot be taken: the assumptions contradict each other, hardly any sample agrees with notBefore`;
  return new ModelInputError([{ path: ['result'], message }]);
}
