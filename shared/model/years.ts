/** First moment of every path, decimal year: 1 January 2015. */
export const FIRST_YEAR = 2015;

/** The year that outcomes are read for until another is chosen. */
export const DEFAULT_YEAR = 2030;

/**
 * 1 January of each year from 2015 to the horizon: the years every result is reported for.
 *
 * @param horizon decimal year
 */
export function yearsTo(horizon: number): number[] {
  return Array.from(
    { length: Math.floor(horizon) - FIRST_YEAR + 1 },
    (_, index) => FIRST_YEAR + index,
  );
}
