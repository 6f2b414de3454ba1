import { assertNever } from '../../base/assert';
import type { Spread } from '../assumptions/types';
import { ModelInputError } from '../errors';
import { drawBounds, spreadIssues, type Uncertain } from './spread-rules';
import { loguniformQuantile, triangularQuantile, uniformQuantile } from './spreads/bounded';
import { lognormalQuantile } from './spreads/lognormal';
import { mixtureQuantile } from './spreads/mixture';
import { truncateMixture } from './spreads/mixture-parts';
import { normalSpreadQuantile } from './spreads/normal-spread';
import type { HardRange } from './spreads/range';

/** Whether a spread around a value leaves no draw but the value. */
export function isCertain(value: number, spread: Spread): boolean {
  switch (spread.kind) {
    case 'lognormal':
      return value === 0 || spread.factor === 1;
    case 'normal':
      return spread.halfWidth === 0;
    case 'uniform':
    case 'loguniform':
    case 'triangular':
      return spread.min === value && spread.max === value;
    case 'mixture':
      return false;
    default:
      return assertNever(spread);
  }
}

function quantileOf(range: HardRange, value: number, spread: Spread): (u: number) => number {
  if (isCertain(value, spread)) return () => value;
  switch (spread.kind) {
    case 'lognormal':
      return lognormalQuantile(range, value, spread.factor);
    case 'normal':
      return normalSpreadQuantile(range, value, spread.halfWidth);
    case 'uniform':
      return uniformQuantile(range, spread.min, spread.max);
    case 'loguniform':
      return loguniformQuantile(range, spread.min, spread.max);
    case 'triangular':
      return triangularQuantile(range, value, spread.min, spread.max);
    case 'mixture': {
      const parts = truncateMixture(spread.components, range);
      if (parts === null) throw new Error('A mixture outside its range passed the rules');
      return mixtureQuantile(parts, range);
    }
    default:
      return assertNever(spread);
  }
}

/**
 * Maps `uniforms`, strictly between 0 and 1, to draws of an assumption: the quantile function of
 * its spread around its value, truncated to what draws may be (not clipped: no probability piles up
 * at the ends). Every draw is finite and within the range, and grows with its uniform.
 *
 * @param value in the assumption's unit, as the spread and the draws are
 * @param out receives the draws; as long as `uniforms`
 * @throws ModelInputError when the value is outside the range or the spread is not a distribution
 */
export function drawColumn(
  definition: Uncertain,
  value: number,
  spread: Spread,
  uniforms: Float64Array,
  out: Float64Array,
): void {
  const [min, max] = definition.range;
  if (!(value >= min && value <= max)) {
    const path = ['assumptions', definition.id, 'value'];
    const message = `The value ${value} lies outside the range ${min} to ${max}`;
    throw new ModelInputError([{ path, message }]);
  }
  const issues = spreadIssues(definition, value, spread);
  if (issues.length > 0) throw new ModelInputError(issues);
  const quantile = quantileOf(drawBounds(definition), value, spread);
  for (let i = 0; i < uniforms.length; i++) out[i] = quantile(uniforms[i]!);
}
