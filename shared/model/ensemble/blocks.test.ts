import { describe, expect, it } from 'vitest';
import { resolveAssumptions } from '../presets/resolve';
import { createDrawCache } from '../random/draw-cache';
import { simulateBlock } from './block';
import { planEnsemble } from './plan';
import { reduceBlocks } from './reduce';

const SAMPLES = 1_009;

function ensembleIn(blocks: number) {
  const assumptions = resolveAssumptions('observed-2026', { restrictHigh: { value: true } });
  const options = { horizon: 2060, samples: SAMPLES, seed: 7 };
  const correlations = [{ a: 'costGrowth', b: 'capitalCeiling', rank: 0.4 }] as const;
  const plan = planEnsemble(assumptions, correlations, options, createDrawCache());
  const ends = Array.from({ length: blocks + 1 }, (_, i) => Math.round((i * SAMPLES) / blocks));
  return reduceBlocks(
    plan,
    ends.slice(1).map((to, i) => simulateBlock(plan, ends[i] ?? 0, to)),
  );
}

describe('an ensemble that is shared out among workers', () => {
  const whole = ensembleIn(1);

  it('has results at all', () => expect(whole.contradiction).toBe(false));

  it.each([2, 7])('is the same, bit for bit, for %d of them', (blocks) => {
    expect(ensembleIn(blocks)).toEqual(whole);
  });
});
