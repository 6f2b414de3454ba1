import { assertNever } from '../../../base/assert';
import { CONSTRAINTS, MILESTONES, type Milestone, PERCENTILES } from '../../results';
import { dateFirstBinding } from '../../solve/binding';
import { DATE } from '../../solve/dates';
import { effectiveAt, isRestricted, openEffectiveAt } from '../../solve/evaluate';
import { dateMilestone, dateMilestones } from '../../solve/milestones';
import { NEVER, type Path, SCALAR, TOLERANCE } from '../../solve/path';
import { acceptedOutput, type DrawOutput, drawOutput } from './draw-output';
import type { EnsembleRef } from './result-ref';

/** What of the accepted draws a result of the ensemble is, draw by draw. */
export interface EnsembleStatistic {
  /**
   * What a draw has: a date (NEVER for never), years, log10 of what is logarithmic, 1 or 0. NaN where
   * the draw is none of those that the result is taken over, such as a lead without AGI.
   */
  readonly of: DrawOutput;
  /** The percentile of that, or the share of the draws in which it holds. */
  readonly taken:
    | { readonly kind: 'percentile'; readonly percentile: number }
    | { readonly kind: 'share'; readonly holds: (quantity: number) => boolean };
}

/** Years that release risk is told over, by its column. */
const RISK_SCALAR = {
  within2: SCALAR.enhancement2,
  within3: SCALAR.enhancement3,
  within5: SCALAR.enhancement5,
} as const;

/**
 * A result of the ensemble as what each accepted draw has of it and what is made of them all.
 *
 * @param horizon decimal year
 */
export function ensembleStatistic(ref: EnsembleRef, horizon: number): EnsembleStatistic {
  const percentile = (of: DrawOutput): EnsembleStatistic => ({
    of,
    taken: {
      kind: 'percentile',
      percentile: 'percentile' in ref ? PERCENTILES[ref.percentile] : 0,
    },
  });
  const share = (
    of: DrawOutput,
    holds: (quantity: number) => boolean = (quantity) => quantity === 1,
  ): EnsembleStatistic => ({ of, taken: { kind: 'share', holds } });
  switch (ref.kind) {
    case 'percentile':
      return percentile(dateOf(ref.milestone));
    case 'never':
      return share(dateOf(ref.milestone), (date) => date === NEVER);
    case 'byYear':
      return share(dateOf(ref.milestone), (date) => date <= ref.year);
    case 'leadPercentile':
      return percentile(leadOf(ref.policy === 'open' ? 'agiRival' : 'agiRivalRestricted'));
    case 'firstBinding':
      return percentile(firstBindingOf(CONSTRAINTS.indexOf(ref.constraint)));
    case 'firstBindingNever':
      return share(firstBindingOf(CONSTRAINTS.indexOf(ref.constraint)), (date) => date === NEVER);
    case 'line':
      return percentile(drawOutput(ref, horizon));
    case 'tier':
    case 'binding':
      return share(drawOutput(ref, horizon));
    case 'accepted':
      return share(acceptedOutput());
    case 'releaseRisk': {
      const { year, released, column } = ref;
      const effective = (path: Path) =>
        released === 'frontier'
          ? effectiveAt(path, year)
          : openEffectiveAt(path, year, isRestricted(path));
      return share((path) => {
        const reached = effective(path) + TOLERANCE;
        const isHigh = reached >= path.scalar[SCALAR.high]!;
        if (column === 'notHigh') return isHigh ? 0 : 1;
        if (isHigh) return Number.NaN;
        const enhanced = reached + path.scalar[RISK_SCALAR[column]]!;
        return enhanced >= path.scalar[SCALAR.dangerous]! ? 1 : 0;
      });
    }
    default:
      return assertNever(ref);
  }
}

function dateOf(milestone: Milestone): DrawOutput {
  const dates = new Float64Array(MILESTONES.length);
  return (path) => {
    dateMilestone(path, milestone, dates);
    return dates[DATE[milestone]]!;
  };
}

function leadOf(rival: Milestone): DrawOutput {
  const dates = new Float64Array(MILESTONES.length);
  return (path) => {
    dateMilestones(path, dates);
    const agi = dates[DATE.agi]!;
    return agi === NEVER ? Number.NaN : dates[DATE[rival]]! - agi;
  };
}

function firstBindingOf(ceiling: number): DrawOutput {
  const first = new Float64Array(CONSTRAINTS.length);
  return (path) => {
    dateFirstBinding(path, first, 1, 0);
    return first[ceiling]!;
  };
}
