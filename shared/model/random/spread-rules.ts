import type { NumericDefinition, Spread } from '../assumptions/types';
import type { ModelIssue } from '../errors';
import { truncateMixture } from './spreads/mixture-parts';
import type { HardRange } from './spreads/range';

/** What the random part of the model needs to know of an assumption. */
export type Uncertain = Pick<
  NumericDefinition,
  'range' | 'choices' | 'takesSpread' | 'drawsWithin'
> & { readonly id: string };

/** What the draws of an assumption are truncated to. */
export function drawBounds({ range, drawsWithin }: Uncertain): HardRange {
  return drawsWithin ?? range;
}

type Complain = (message: string, ...part: (string | number)[]) => void;

function checkFactor(complain: Complain, factor: number, ...part: (string | number)[]): void {
  if (!(factor >= 1 && Number.isFinite(factor))) {
    complain(`The factor must be a number of at least 1, not ${factor}`, ...part, 'factor');
  }
}

function checkBounds(
  complain: Complain,
  definition: Uncertain,
  { kind, min, max }: Extract<Spread, { min: number }>,
): void {
  const range = drawBounds(definition);
  if (!Number.isFinite(min)) complain(`The lower end must be a number, not ${min}`, 'min');
  else if (!Number.isFinite(max)) complain(`The upper end must be a number, not ${max}`, 'max');
  else if (min > max) complain(`The upper end ${max} is below the lower end ${min}`, 'max');
  else if (max < range[0] || min > range[1]) {
    complain(`The interval ${min} to ${max} lies outside the range ${range[0]} to ${range[1]}`);
  } else if (kind === 'loguniform' && min <= 0) {
    complain(`The lower end of a log-uniform must be above 0, not ${min}`, 'min');
  }
}

function checkMixture(
  complain: Complain,
  { components }: Extract<Spread, { kind: 'mixture' }>,
): void {
  let total = 0;
  for (const [i, { weight, value, factor }] of components.entries()) {
    if (!(weight >= 0 && Number.isFinite(weight))) {
      complain(`The weight must be 0 or more, not ${weight}`, 'components', i, 'weight');
    }
    if (!(value > 0 && Number.isFinite(value))) {
      complain(`The value must be above 0, not ${value}`, 'components', i, 'value');
    }
    checkFactor(complain, factor, 'components', i);
    total += weight;
  }
  if (!(total > 0)) complain('A mixture needs a component with a weight above 0', 'components');
}

/**
 * What is wrong with a spread around a value.
 *
 * @param value in the assumption's range
 * @returns one issue for each part that is wrong; none where it is a distribution that reaches into
 *   the range
 */
export function spreadIssues(definition: Uncertain, value: number, spread: Spread): ModelIssue[] {
  const issues: ModelIssue[] = [];
  const complain: Complain = (message, ...part) =>
    issues.push({ path: ['assumptions', definition.id, 'spread', ...part], message });
  if (definition.choices !== undefined) {
    complain(
      `There is no spread where only the values ${definition.choices.join(', ')} are possible`,
    );
    return issues;
  }
  if (definition.takesSpread === 'never') {
    complain(`${definition.id} is known or decided, not uncertain: no spread`);
    return issues;
  }
  const bounds = drawBounds(definition);
  if (definition.drawsWithin !== undefined && (value < bounds[0] || value > bounds[1])) {
    complain(`There is no spread around ${value}: draws lie between ${bounds[0]} and ${bounds[1]}`);
    return issues;
  }
  switch (spread.kind) {
    case 'lognormal':
      if (value < 0) complain(`A lognormal spread needs a value of 0 or more, not ${value}`);
      checkFactor(complain, spread.factor);
      break;
    case 'normal':
      if (!(spread.halfWidth >= 0 && Number.isFinite(spread.halfWidth))) {
        complain(`The half-width must be 0 or more, not ${spread.halfWidth}`, 'halfWidth');
      }
      break;
    case 'triangular':
      checkBounds(complain, definition, spread);
      if (value < spread.min || value > spread.max) {
        complain(`The value ${value} lies outside its triangle ${spread.min} to ${spread.max}`);
      }
      break;
    case 'uniform':
    case 'loguniform':
      checkBounds(complain, definition, spread);
      break;
    case 'mixture':
      checkMixture(complain, spread);
      if (issues.length === 0 && truncateMixture(spread.components, bounds) === null) {
        const [min, max] = bounds;
        complain(`No component reaches into the range ${min} to ${max}`, 'components');
      }
      break;
  }
  return issues;
}
