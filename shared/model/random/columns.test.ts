import { describe, expect, it } from 'vitest';
import {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  type AssumptionId,
  type Assumptions,
  type NumericAssumption,
  type NumericId,
} from '../assumptions/registry';
import { ModelInputError } from '../errors';
import type { RankCorrelation } from '../results';
import { drawColumns } from './columns';
import { createDrawCache } from './draw-cache';

const DEFAULTS = Object.fromEntries(
  ASSUMPTIONS.map((definition) => [
    definition.id,
    definition.type === 'switch'
      ? { value: definition.value }
      : { value: definition.value, spread: definition.spread },
  ]),
) as unknown as Assumptions;

function withChange(id: NumericId, change: Partial<NumericAssumption>): Assumptions {
  return { ...DEFAULTS, [id]: { ...DEFAULTS[id], ...change } };
}

function columnOf(
  columns: readonly (Float64Array | null)[],
  id: AssumptionId,
): Float64Array | null {
  return columns[ASSUMPTION_IDS.indexOf(id)] ?? null;
}

const COUNT = 500;
const NONE: readonly RankCorrelation[] = [];

describe('drawColumns', () => {
  it('draws the uncertain assumptions and leaves the certain ones out', () => {
    const columns = drawColumns(DEFAULTS, NONE, 1, COUNT, createDrawCache());
    expect(columns).toHaveLength(ASSUMPTION_IDS.length);
    for (const definition of ASSUMPTIONS) {
      const column = columnOf(columns, definition.id);
      if (definition.type === 'switch' || definition.spread === null) {
        expect(column).toBeNull();
        continue;
      }
      const [min, max] = definition.range;
      expect(column).toHaveLength(COUNT);
      expect(column?.every((x) => x >= min && x <= max)).toBe(true);
    }
  });

  it('leaves out spreads of no width, but not one that stands beside its value', () => {
    const around0 = withChange('openLag', { value: 0 });
    expect(columnOf(drawColumns(around0, NONE, 1, COUNT, createDrawCache()), 'openLag')).toBeNull();
    const beside = withChange('fabLeadTime', { spread: { kind: 'uniform', min: 5, max: 5 } });
    const column = columnOf(drawColumns(beside, NONE, 1, COUNT, createDrawCache()), 'fabLeadTime');
    expect(new Set(column)).toEqual(new Set([5]));
  });

  it('shares the draws of two scenarios that share an assumption', () => {
    const a = drawColumns(DEFAULTS, NONE, 1, COUNT, createDrawCache());
    const moved = withChange('agiFlop', { value: 1e36 });
    const b = drawColumns(moved, NONE, 1, COUNT, createDrawCache());
    for (const id of ASSUMPTION_IDS) {
      if (id === 'agiFlop') expect(columnOf(b, id)).not.toEqual(columnOf(a, id));
      else expect(columnOf(b, id)).toEqual(columnOf(a, id));
    }
  });

  it('gives the same with a cache as without, whatever was asked before', () => {
    const cache = createDrawCache();
    const tied: readonly RankCorrelation[] = [{ a: 'agiFlop', b: 'wmdFlop', rank: 0.6 }];
    const asked = [1e30, 1e31, 1e32, 1e33, 1e34, 1e35, 1e30].flatMap((value) =>
      [NONE, tied].flatMap((correlations) => [1, 2].map((seed) => ({ value, correlations, seed }))),
    );
    for (const { value, correlations, seed } of asked) {
      const assumptions = withChange('agiFlop', { value });
      const cached = drawColumns(assumptions, correlations, seed, COUNT, cache);
      expect(cached).toEqual(
        drawColumns(assumptions, correlations, seed, COUNT, createDrawCache()),
      );
    }
  });

  it('ties only the assumptions in a pair, and lets the first of them keep its draws', () => {
    const free = drawColumns(DEFAULTS, NONE, 1, COUNT, createDrawCache());
    const pairs: readonly RankCorrelation[] = [{ a: 'wmdFlop', b: 'algoGrowth', rank: 0.8 }];
    const tied = drawColumns(DEFAULTS, pairs, 1, COUNT, createDrawCache());
    for (const id of ASSUMPTION_IDS) {
      if (id === 'wmdFlop') expect(columnOf(tied, id)).not.toEqual(columnOf(free, id));
      else expect(columnOf(tied, id)).toEqual(columnOf(free, id));
    }
  });

  it('does not move what is tied to an assumption when that becomes certain', () => {
    const pairs: readonly RankCorrelation[] = [{ a: 'wmdFlop', b: 'algoGrowth', rank: 0.8 }];
    const both = drawColumns(DEFAULTS, pairs, 1, COUNT, createDrawCache());
    const certain = withChange('algoGrowth', { spread: null });
    const one = drawColumns(certain, pairs, 1, COUNT, createDrawCache());
    expect(columnOf(one, 'algoGrowth')).toBeNull();
    expect(columnOf(one, 'wmdFlop')).toEqual(columnOf(both, 'wmdFlop'));
  });

  it('names the assumption whose spread is invalid', () => {
    const broken = withChange('costGrowth', { spread: { kind: 'lognormal', factor: 0 } });
    const run = () => drawColumns(broken, NONE, 1, COUNT, createDrawCache());
    expect(run).toThrow(ModelInputError);
    expect(run).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ path: ['assumptions', 'costGrowth', 'spread', 'factor'] }),
        ],
      }),
    );
  });
});
