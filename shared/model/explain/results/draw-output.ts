import { assertNever } from '../../../base/assert';
import { ModelInputError } from '../../errors';
import { rowAt, supplyArithmetic } from '../../path-row';
import { CONSTRAINTS, MILESTONES, type Milestone } from '../../results';
import { dateFirstBinding } from '../../solve/binding';
import { DATE } from '../../solve/dates';
import { dateMilestone, dateMilestones, isAcceptedDraw } from '../../solve/milestones';
import { NEVER, type Path } from '../../solve/path';
import { neverCountsAs } from './evaluate-result';
import type { ResultRef } from './result-ref';
import { toResultScale } from './result-unit';

/** What one draw contributes to a result, from its solved path. */
export type DrawOutput = (path: Path) => number;

/**
 * The quantity of a single draw whose variance stands behind a result: the date (never counts as a
 * year after the horizon) for a date, median or other percentile of a milestone; 1 or 0 for a
 * probability; compute, money and factors as their log10, all else as it is.
 *
 * @param horizon decimal year
 * @returns a function that throws a ModelInputError for a draw in which the result has no value
 * @throws ModelInputError where no single draw has such a quantity
 */
export function drawOutput(ref: ResultRef, horizon: number): DrawOutput {
  const dates = new Float64Array(MILESTONES.length);
  const counted = (date: number) => (date === NEVER ? neverCountsAs(horizon) : date);
  const dateIn = (path: Path, milestone: Milestone) => {
    dateMilestone(path, milestone, dates);
    return dates[DATE[milestone]]!;
  };
  switch (ref.kind) {
    case 'date':
    case 'percentile':
      return (path) => counted(dateIn(path, ref.milestone));
    case 'never':
      return (path) => (dateIn(path, ref.milestone) === NEVER ? 1 : 0);
    case 'byYear':
      return (path) => (dateIn(path, ref.milestone) <= ref.year ? 1 : 0);
    case 'lead':
    case 'leadPercentile': {
      const rival = DATE[ref.policy === 'open' ? 'agiRival' : 'agiRivalRestricted'];
      return (path) => {
        dateMilestones(path, dates);
        return counted(dates[rival]!) - counted(dates[DATE.agi]!);
      };
    }
    case 'accepted':
      return acceptedOutput();
    case 'binding':
      return (path) => (rowAt(path, ref.year).binding === ref.constraint ? 1 : 0);
    case 'tier':
      return (path) => (rowAt(path, ref.year).tiers[ref.subject] === ref.tier ? 1 : 0);
    case 'path':
      return (path) => scaled(ref, rowAt(path, ref.year)[ref.column]);
    case 'line':
      return (path) => {
        const row = rowAt(path, ref.year);
        const value =
          ref.line === 'frontierCost' ? row.frontier / row.flopPerDollar : row[ref.line];
        return scaled(ref, value);
      };
    case 'firstBinding':
    case 'firstBindingNever': {
      const index = CONSTRAINTS.indexOf(ref.constraint);
      const first = new Float64Array(CONSTRAINTS.length);
      return (path) => {
        dateFirstBinding(path, first, 1, 0);
        const date = first[index]!;
        if (ref.kind === 'firstBinding') return counted(date);
        return date === NEVER ? 1 : 0;
      };
    }
    case 'supply':
      return (path) => scaled(ref, supplyArithmetic(path)[ref.column]);
    case 'releaseRisk':
      throw new ModelInputError([
        {
          path: ['result'],
          message: `No single sample has a ${ref.name}: its drivers are not defined`,
        },
      ]);
    default:
      return assertNever(ref);
  }
}

/** 1 for a draw that is accepted (see `isAcceptedDraw`), else 0. */
export function acceptedOutput(): DrawOutput {
  const dates = new Float64Array(MILESTONES.length);
  return (path) => {
    dateMilestone(path, 'wmd', dates);
    return isAcceptedDraw(path, dates) ? 1 : 0;
  };
}

function scaled(ref: ResultRef, value: number | null): number {
  if (value !== null) return toResultScale(ref.unit, value);
  const message = `${ref.name} has no value: what it measures is switched off`;
  throw new ModelInputError([{ path: ['result'], message }]);
}
