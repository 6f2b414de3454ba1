import { expect, it } from 'vitest';
import { solveCentral } from '../../central';
import { resolveAssumptions } from '../../presets/resolve';
import { drawOutput } from './draw-output';
import { createEvaluator } from './evaluate-result';
import { parseResult } from './result-name';
import { toResultScale } from './result-unit';

const HORIZON = 2060;
const ASSUMPTIONS = resolveAssumptions('memo-2024', {});
const INPUT = {
  assumptions: ASSUMPTIONS,
  correlations: [],
  options: { horizon: HORIZON, samples: 1, seed: 1 },
};

/** What the variance of a result is taken over, and the result itself, for one draw. */
function both(name: string): readonly [drawn: number, value: number] {
  const ref = parseResult(name, HORIZON);
  const drawn = drawOutput(ref, HORIZON)(solveCentral(ASSUMPTIONS, HORIZON));
  return [drawn, createEvaluator()(ref, INPUT).counted];
}

it.each(['supply.referenceShare', 'path.2030.runsAboveThreshold', 'agi', 'lead.open'])(
  '%s varies as it is read, on a linear scale',
  (name) => {
    const [drawn, value] = both(name);
    expect(drawn).toBe(value);
  },
);

it.each([
  'supply.headroom',
  'supply.worldFlopPerSecond',
  'path.2030.frontier',
  'path.2030.thresholdCost',
  'path.2030.flopPerDollar',
])('%s varies by orders of magnitude', (name) => {
  const [drawn, value] = both(name);
  expect(10 ** drawn / value).toBeCloseTo(1, 9);
});

it('has no draw that is infinitely small', () => {
  expect(Number.isFinite(toResultScale('usd', 0))).toBe(true);
  expect(toResultScale('usd', 0)).toBeLessThan(toResultScale('usd', 1e-300));
});
