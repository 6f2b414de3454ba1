import type { PublishedFigure } from './types';

/**
 * A published chance of AGI by 1 January of a year.
 *
 * @param published share of 1
 * @param tolerance how far ours may be off, share of 1
 */
export function agiBy(year: number, published: number, tolerance: number): PublishedFigure {
  return {
    what: `AGI by ${year}`,
    published,
    result: `ensemble.agi.byYear.${year}`,
    tolerance,
  };
}
