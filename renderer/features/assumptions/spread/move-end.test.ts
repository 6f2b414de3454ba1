import { describe, expect, it } from 'vitest';
import {
  ASSUMPTIONS,
  definitionOf,
  type RegisteredNumeric,
} from '#shared/model/assumptions/registry';
import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { spreadIssues } from '#shared/model/random/spread-rules';
import { convertSpread, spreadKindsFor } from './convert-spread';
import { moveSpreadEnd, spreadEnds } from './move-end';
import { interval90 } from './spread-words';

const costGrowth = definitionOf('costGrowth') as RegisteredNumeric;

describe('the ends of a band', () => {
  it('of a lognormal are those of its 90%, and move together', () => {
    const spread = moveSpreadEnd(costGrowth, 3, { kind: 'lognormal', factor: 1.3 }, 'high', 6);
    expect(spreadEnds(3, spread)).toEqual({ low: 1.5, high: 6 });
    const [low, high] = interval90(costGrowth, 3, spread) ?? [];
    expect(low).toBeCloseTo(1.5, 1);
    expect(high).toBeCloseTo(6, 0);
  });

  it('of a uniform move alone', () => {
    const uniform: Spread = { kind: 'uniform', min: 2, max: 5 };
    expect(moveSpreadEnd(costGrowth, 3, uniform, 'low', 1.5)).toEqual({ ...uniform, min: 1.5 });
    expect(moveSpreadEnd(costGrowth, 3, uniform, 'high', 5.5)).toEqual({ ...uniform, max: 5.5 });
  });

  it('never pass each other, nor a triangle’s peak', () => {
    const triangle: Spread = { kind: 'triangular', min: 2, max: 5 };
    expect(moveSpreadEnd(costGrowth, 3, triangle, 'low', 4)).toEqual({ ...triangle, min: 3 });
    expect(moveSpreadEnd(costGrowth, 3, triangle, 'high', 1)).toEqual({ ...triangle, max: 3 });
    const ends = spreadEnds(
      3,
      moveSpreadEnd(costGrowth, 3, { kind: 'lognormal', factor: 2 }, 'low', 4),
    );
    expect(ends?.low).toBeLessThan(ends?.high ?? 0);
  });

  it('dragged anywhere on any slider leave a spread the model takes', () => {
    for (const definition of ASSUMPTIONS) {
      if (definition.type !== 'number' || (definition as NumericDefinition).choices) continue;
      const named = definition as RegisteredNumeric;
      const { slider } = named;
      for (const value of [named.value, ...slider]) {
        for (const kind of spreadKindsFor(named, null)) {
          const spread = convertSpread(named, value, null, kind);
          if (spread === null || spread.kind === 'mixture') continue;
          for (const end of ['low', 'high'] as const) {
            for (const to of [slider[0], value, slider[1]]) {
              const moved = moveSpreadEnd(named, value, spread, end, to);
              const issues = moved === null ? [] : spreadIssues(named, value, moved);
              expect(issues, `${named.id} ${value} ${kind} ${end} ${to}`).toEqual([]);
            }
          }
        }
      }
    }
  });
});
