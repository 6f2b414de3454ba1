import { describe, expect, it } from 'vitest';
import type { Spread } from '../assumptions/types';
import { quantile, school } from '../check/draws';
import { ModelInputError } from '../errors';
import { drawColumn } from './distribution';

describe('drawColumn refuses, naming assumption and part', () => {
  const REFUSED: readonly (readonly [string, number, Spread, string])[] = [
    ['a value out of range', 11, { kind: 'normal', halfWidth: 1 }, 'assumptions.test.value'],
    [
      'a value that is no number',
      Number.NaN,
      { kind: 'normal', halfWidth: 1 },
      'assumptions.test.value',
    ],
    ['a factor below 1', 3, { kind: 'lognormal', factor: 0.5 }, 'assumptions.test.spread.factor'],
    [
      'an infinite factor',
      3,
      { kind: 'lognormal', factor: Number.POSITIVE_INFINITY },
      'assumptions.test.spread.factor',
    ],
    ['a negative lognormal', -1, { kind: 'lognormal', factor: 2 }, 'assumptions.test.spread'],
    [
      'a negative half-width',
      3,
      { kind: 'normal', halfWidth: -1 },
      'assumptions.test.spread.halfWidth',
    ],
    [
      'ends in the wrong order',
      3,
      { kind: 'uniform', min: 4, max: 3 },
      'assumptions.test.spread.max',
    ],
    [
      'an end that is no number',
      3,
      { kind: 'uniform', min: Number.NaN, max: 3 },
      'assumptions.test.spread.min',
    ],
    ['ends outside the range', 3, { kind: 'uniform', min: 20, max: 30 }, 'assumptions.test.spread'],
    [
      'a log-uniform from 0',
      3,
      { kind: 'loguniform', min: 0, max: 5 },
      'assumptions.test.spread.min',
    ],
    [
      'a value outside its triangle',
      3,
      { kind: 'triangular', min: 4, max: 5 },
      'assumptions.test.spread',
    ],
    [
      'an empty mixture',
      3,
      { kind: 'mixture', components: [] },
      'assumptions.test.spread.components',
    ],
    [
      'a negative weight',
      3,
      { kind: 'mixture', components: [school(2, 3, 2), school(-1, 3, 2)] },
      'assumptions.test.spread.components.1.weight',
    ],
    [
      'a component at 0',
      3,
      { kind: 'mixture', components: [school(1, 0, 2)] },
      'assumptions.test.spread.components.0.value',
    ],
    [
      'a mixture outside the range',
      3,
      { kind: 'mixture', components: [school(1, 1e30, 1.01)] },
      'assumptions.test.spread.components',
    ],
  ];
  it.each(REFUSED)('%s', (_name, value, spread, place) => {
    try {
      quantile([-10, 10], value, spread, 0.5);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ModelInputError);
      expect((error as ModelInputError).issues.map(({ path }) => path.join('.'))).toEqual([place]);
    }
  });

  it('a spread on an assumption with a few allowed values', () => {
    const definition = { id: 'trainingBits', range: [4, 16], choices: [4, 8, 16] } as const;
    const spread: Spread = { kind: 'uniform', min: 4, max: 16 };
    const one = new Float64Array([0.5]);
    expect(() => drawColumn(definition, 8, spread, one, one)).toThrow(
      'only the values 4, 8, 16 are possible',
    );
  });
});
