import { ModelInputError } from '../../errors';
import { rowAt, supplyArithmetic } from '../../path-row';
import type { Milestone } from '../../results';
import { DATE } from '../../solve/dates';
import { dateMilestone, dateMilestones, isAcceptedDraw } from '../../solve/milestones';
import { NEVER, type Path } from '../../solve/path';
import { neverAs } from './evaluate-result';
import type { ResultRef } from './result-name';

/** What one draw contributes to a result, from its solved path. */
export type DrawOutput = (path: Path) => number;

/**
 * The quantity of a single draw whose variance stands behind a result: the date (never counts as a
 * year after the horizon) for a date, median or other percentile of a milestone; 1 or 0 for a
 * probability; compute, money and factors as their log10.
 *
 * @param horizon decimal year
 * @throws ModelInputError where no single draw has such a quantity
 */
export function drawOutput(ref: ResultRef, horizon: number): DrawOutput {
  const dates = new Float64Array(Object.keys(DATE).length);
  const counted = (date: number) => (date === NEVER ? neverAs(horizon) : date);
  const [kind, key = '', figure = '', last = ''] = ref.place;
  if (ref.milestone !== null) {
    const milestone: Milestone = ref.milestone;
    const index = DATE[milestone];
    const dated = (path: Path) => {
      dateMilestone(path, milestone, dates);
      return dates[index]!;
    };
    if (ref.unit === 'date') return (path) => counted(dated(path));
    if (figure === 'never') return (path) => (dated(path) === NEVER ? 1 : 0);
    return (path) => (dated(path) <= Number(last) ? 1 : 0);
  }
  switch (kind) {
    case 'lead': {
      const rival = DATE[key === 'open' ? 'agiRival' : 'agiRivalRestricted'];
      return (path) => {
        dateMilestones(path, dates);
        return counted(dates[rival]!) - counted(dates[DATE.agi]!);
      };
    }
    case 'accepted':
      return acceptedOutput();
    case 'binding':
      return (path) => (rowAt(path, Number(key)).binding === figure ? 1 : 0);
    case 'tiers':
      return (path) => (Reflect.get(rowAt(path, Number(key)).tiers, figure) === last ? 1 : 0);
    case 'path':
      return (path) => scaled(ref, Reflect.get(rowAt(path, Number(key)), figure));
    case 'supply':
      return (path) => scaled(ref, Reflect.get(supplyArithmetic(path), key));
  }
  throw new ModelInputError([
    {
      path: ['result'],
      message: `No single sample has a ${ref.name}: its drivers are not defined`,
    },
  ]);
}

/** 1 for a draw that agrees with `notBefore`, else 0. */
export function acceptedOutput(): DrawOutput {
  const dates = new Float64Array(Object.keys(DATE).length);
  return (path) => {
    dateMilestone(path, 'wmd', dates);
    return isAcceptedDraw(path, dates) ? 1 : 0;
  };
}

function scaled(ref: ResultRef, value: unknown): number {
  if (typeof value !== 'number') {
    const message = `${ref.name} has no value: what it measures is switched off`;
    throw new ModelInputError([{ path: ['result'], message }]);
  }
  return ref.unit === 'runs' ? value : Math.log10(value);
}
