import type { NumericDefinition, Spread } from './types';

/**
 * The spread of an assumption whose value moves without a spread of its own being given: it moves
 * along. Factors and half-widths stay; `min` and `max` shift by the same amount, on a log-scaled
 * assumption or of a loguniform by the same factor, since a log scale has no other shift;
 * components of a mixture by the same factor. Where there is no such factor, because a value is 0
 * or the sign changes, they stay where they are. Where the definition says so, a value of 0 is
 * certain.
 *
 * @param definition says on which scale the assumption varies
 * @param spread around `fromValue`; null means certain, and stays so
 * @param fromValue,toValue in the assumption's unit, as the spread is
 * @returns a spread that may leave the assumption's range, see `spreadIssues`
 */
export function moveSpread(
  definition: Pick<NumericDefinition, 'scale' | 'certainAtZero'>,
  spread: Spread | null,
  fromValue: number,
  toValue: number,
): Spread | null {
  if (spread === null || fromValue === toValue) return spread;
  if (toValue === 0 && definition.certainAtZero) return null;
  switch (spread.kind) {
    case 'lognormal':
    case 'normal':
      return spread;
    case 'loguniform': {
      const factor = toValue / fromValue;
      if (!(factor > 0 && Number.isFinite(factor))) return spread;
      return {
        ...spread,
        min: (spread.min / fromValue) * toValue,
        max: (spread.max / fromValue) * toValue,
      };
    }
    case 'uniform':
    case 'triangular': {
      // Grouped so that an end that is the value goes exactly where the value goes.
      const move =
        definition.scale === 'log'
          ? (end: number) => (end / fromValue) * toValue
          : (end: number) => end - fromValue + toValue;
      return { ...spread, min: move(spread.min), max: move(spread.max) };
    }
    case 'mixture': {
      const factor = toValue / fromValue;
      if (!(factor > 0 && Number.isFinite(factor))) return spread;
      const components = spread.components.map((component) => ({
        ...component,
        value: component.value * factor,
      }));
      return { kind: 'mixture', components };
    }
  }
}
