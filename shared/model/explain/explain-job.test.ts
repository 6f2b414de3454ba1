import { expect, test } from 'vitest';
import { runCentral } from '../central';
import { resolveAssumptions } from '../presets/resolve';
import type { Difference } from './difference';
import { type MapAnswer, runExplainJob } from './explain-job';

const OPTIONS = { horizon: 2060, samples: 200, seed: 1 };
const input = {
  assumptions: resolveAssumptions('memo-2024', {}),
  correlations: [],
  options: OPTIONS,
};

function agiWith(costGrowth: number, algoGrowth: number): number | null {
  const assumptions = resolveAssumptions('memo-2024', {
    costGrowth: { value: costGrowth },
    algoGrowth: { value: algoGrowth },
  });
  return runCentral(assumptions, OPTIONS).results.milestones.agi;
}

/** A share that is told so often, ever more of it. */
function expectSteady(shares: readonly number[], times: number): void {
  expect(shares.length).toBeGreaterThanOrEqual(times);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
}

test('a map has the model’s own answer at every place, rows up and columns across', () => {
  const x = { assumption: 'costGrowth' as const, values: [1.5, 3] };
  const y = { assumption: 'algoGrowth' as const, values: [1.2, 2, 3] };
  const shares: number[] = [];
  const map = runExplainJob({ kind: 'map', result: 'central.agi', input, x, y }, (share) =>
    shares.push(share),
  ) as MapAnswer;
  expect(map.map((row) => row.map((reading) => reading?.value ?? null))).toEqual(
    y.values.map((algo) => x.values.map((cost) => agiWith(cost, algo))),
  );
  expectSteady(shares, 6);
});

test('a difference adds up, between scenarios that look ahead differently far too', () => {
  const other = {
    ...input,
    assumptions: resolveAssumptions('memo-2024', {
      costGrowth: { value: 2 },
      thresholdFlop: { value: 1e25 },
      algoGrowth: { value: 2 },
    }),
    options: { ...OPTIONS, horizon: 2070 },
  };
  const answer = runExplainJob({ kind: 'difference', result: 'central.agi', input, other });
  const { total, parts, world, policy } = answer as Difference;
  expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total, 9);
  expect(world + policy).toBeCloseTo(total, 9);
  expect(total).toBeCloseTo((agiWith(2, 2) ?? 0) - (agiWith(3.1, 2.8) ?? 0), 9);
});

test('a place where the result has no value is empty, and the rest is there', () => {
  const x = { assumption: 'costGrowth' as const, values: [2, 3] };
  const y = { assumption: 'notBeforeWmd' as const, values: [2024, 2040] };
  const result = 'ensemble.wmd.byYear.2045';
  const map = runExplainJob({ kind: 'map', result, input, x, y }) as MapAnswer;
  // By 2040 nearly every sample has had WMD-like AI: none is left to take a share of.
  expect(map[1]).toEqual([null, null]);
  expect(map[0]?.every((reading) => reading !== null)).toBe(true);
});

// A window that hears nothing for a minute takes its worker to hang.
test.each([
  { kind: 'tornado', least: 20 },
  { kind: 'seek', least: 33, assumption: 'costGrowth', target: 2035 },
  { kind: 'seek', least: 2, assumption: 'restrictHigh', target: 2035 },
] as const)('a $kind says how far it is all along', ({ least, ...job }) => {
  const shares: number[] = [];
  runExplainJob({ ...job, result: 'ensemble.agi.p50', input }, (share) => shares.push(share));
  expectSteady(shares, least);
});
