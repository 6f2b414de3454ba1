import { describe, expect, it } from 'vitest';
import { ModelInputError } from '../errors';
import type { RankCorrelation } from '../results';
import { correlatedGroups, correlateUniforms } from './correlation';
import { drawUniforms } from './stream';

const COUNT = 20_000;

function ranks(column: Float64Array): Float64Array {
  const order = Array.from(column.keys()).sort((i, j) => (column[i] ?? 0) - (column[j] ?? 0));
  const result = new Float64Array(column.length);
  for (const [rank, i] of order.entries()) result[i] = rank;
  return result;
}

/** Spearman's rank correlation of two columns. */
function spearman(a: Float64Array, b: Float64Array): number {
  const ranksA = ranks(a);
  const ranksB = ranks(b);
  let squares = 0;
  for (const [i, rank] of ranksA.entries()) squares += (rank - (ranksB[i] ?? 0)) ** 2;
  return 1 - (6 * squares) / (COUNT * (COUNT * COUNT - 1));
}

/** Draws of every member of the only group, by id. */
function drawGroup(correlations: readonly RankCorrelation[]): Record<string, Float64Array> {
  const [group] = correlatedGroups(correlations);
  if (group === undefined) throw new Error('no group');
  const own = group.members.map((id) => drawUniforms(1, id, COUNT));
  const tied = correlateUniforms(group, own);
  return Object.fromEntries(group.members.map((id, i) => [id, tied[i] as Float64Array]));
}

/** Standard error of a sample rank correlation is at most about 1.1/sqrt(n). */
const SAMPLING = (4 * 1.1) / Math.sqrt(COUNT);

describe('correlateUniforms', () => {
  it.each([-0.95, -0.5, 0.1, 0.3, 0.8, 0.99])('reaches a rank correlation of %f', (rank) => {
    const { costGrowth, capitalCeiling } = drawGroup([
      { a: 'capitalCeiling', b: 'costGrowth', rank },
    ]);
    expect(
      Math.abs(spearman(costGrowth as Float64Array, capitalCeiling as Float64Array) - rank),
    ).toBeLessThan(SAMPLING);
  });

  it('reaches every correlation of a group, and none where none is given', () => {
    const draws = drawGroup([
      { a: 'algoGrowth', b: 'costGrowth', rank: 0.6 },
      { a: 'agiFlop', b: 'wmdFlop', rank: 0.5 },
      { a: 'algoGrowth', b: 'agiFlop', rank: -0.4 },
    ]);
    const expected: readonly [string, string, number][] = [
      ['costGrowth', 'algoGrowth', 0.6],
      ['agiFlop', 'wmdFlop', 0.5],
      ['algoGrowth', 'agiFlop', -0.4],
      ['costGrowth', 'agiFlop', 0],
      ['costGrowth', 'wmdFlop', 0],
      ['algoGrowth', 'wmdFlop', 0],
    ];
    for (const [a, b, rank] of expected) {
      const achieved = spearman(draws[a] as Float64Array, draws[b] as Float64Array);
      expect(Math.abs(achieved - rank)).toBeLessThan(SAMPLING);
    }
  });

  it('leaves the assumption that comes first in the registry its own draws, bit for bit', () => {
    const draws = drawGroup([{ a: 'wmdFlop', b: 'costGrowth', rank: 0.7 }]);
    expect(draws.costGrowth).toEqual(drawUniforms(1, 'costGrowth', COUNT));
  });

  it('leaves every member evenly distributed, strictly between 0 and 1', () => {
    const { wmdFlop } = drawGroup([{ a: 'wmdFlop', b: 'costGrowth', rank: 0.7 }]);
    const sorted = (wmdFlop as Float64Array).slice().sort();
    let largest = 0;
    for (const [i, u] of sorted.entries())
      largest = Math.max(largest, Math.abs(u - (i + 0.5) / COUNT));
    // Kolmogorov and Smirnov: exceeded by one even sample in a million.
    expect(largest).toBeLessThan(2.7 / Math.sqrt(COUNT));
    expect(sorted[0]).toBeGreaterThan(0);
    expect(sorted.at(-1)).toBeLessThan(1);
  });

  it('stays strictly between 0 and 1 at the ends of the tails', () => {
    const [group] = correlatedGroups([{ a: 'costGrowth', b: 'wmdFlop', rank: 0.5 }]);
    const ends = Float64Array.of(1e-300, 1 - 2 ** -53);
    if (group === undefined) throw new Error('no group');
    for (const column of correlateUniforms(group, [ends, ends])) {
      expect(column.every((u) => u > 0 && u < 1)).toBe(true);
    }
  });
});

describe('correlatedGroups', () => {
  it('keeps apart what no pair connects, in registry order', () => {
    const groups = correlatedGroups([
      { a: 'rivalLag', b: 'openLag', rank: 0.5 },
      { a: 'wmdFlop', b: 'agiFlop', rank: 0.3 },
      { a: 'openSpendCap', b: 'rivalLag', rank: 0.2 },
    ]);
    expect(groups.map(({ members }) => members)).toEqual([
      ['agiFlop', 'wmdFlop'],
      ['openLag', 'openSpendCap', 'rivalLag'],
    ]);
    expect(correlatedGroups([])).toEqual([]);
  });

  it('names the pairs that cannot hold together, and no others', () => {
    const impossible = () =>
      correlatedGroups([
        { a: 'costGrowth', b: 'algoGrowth', rank: 0.9 },
        { a: 'costGrowth', b: 'agiFlop', rank: 0.9 },
        { a: 'algoGrowth', b: 'agiFlop', rank: -0.9 },
        { a: 'agiFlop', b: 'wmdFlop', rank: 0.1 },
        { a: 'openLag', b: 'rivalLag', rank: 0.5 },
      ]);
    expect(impossible).toThrow(ModelInputError);
    expect(impossible).toThrow(
      /“Cost growth” with “Algorithmic efficiency growth” at 0.9.*growth” with “AGI requirement” at -0.9/,
    );
    expect(impossible).not.toThrow(/WMD-like|Open/);
  });

  it('refuses perfect correlation: the matrix is singular', () => {
    for (const rank of [1, -1]) {
      expect(() => correlatedGroups([{ a: 'agiFlop', b: 'wmdFlop', rank }])).toThrow(
        ModelInputError,
      );
    }
  });

  it.each<readonly [string, RankCorrelation[], string]>([
    ['a rank beyond 1', [{ a: 'agiFlop', b: 'wmdFlop', rank: 1.2 }], 'correlations.0.rank'],
    ['no number', [{ a: 'agiFlop', b: 'wmdFlop', rank: Number.NaN }], 'correlations.0.rank'],
    ['an assumption with itself', [{ a: 'agiFlop', b: 'agiFlop', rank: 0.5 }], 'correlations.0.b'],
    ['a switch', [{ a: 'powerOn', b: 'agiFlop', rank: 0.5 }], 'correlations.0.a'],
    ['bit lengths', [{ a: 'agiFlop', b: 'trainingBits', rank: 0.5 }], 'correlations.0.b'],
    [
      'a pair given twice',
      [
        { a: 'agiFlop', b: 'wmdFlop', rank: 0.5 },
        { a: 'wmdFlop', b: 'agiFlop', rank: 0.4 },
      ],
      'correlations.1',
    ],
  ])('refuses %s, with its place', (_name, correlations, place) => {
    try {
      correlatedGroups(correlations);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ModelInputError);
      expect((error as ModelInputError).issues.map(({ path }) => path.join('.'))).toEqual([place]);
    }
  });
});
