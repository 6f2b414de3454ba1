import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberDraws } from '../ensemble/member-draws';
import { resolveAssumptions } from '../presets/resolve';
import { createDrawCache } from '../random/draw-cache';
import { parseResult } from './results/result-name';
import { resultMoments, totalSpread } from './total-spread';

const OPTIONS = { horizon: 2060, samples: 300, seed: 1 };

function draws(costGrowth: number) {
  const assumptions = resolveAssumptions('memo-2024', { costGrowth: { value: costGrowth } });
  const found = memberDraws(assumptions, [], OPTIONS, createDrawCache());
  if (found.contradiction) throw new Error('said to be a contradiction');
  return found;
}

describe('the spread of a mixture', () => {
  it('is what members are unsure of and what they differ in, and nothing else', () => {
    const moments = fc.record({
      mean: fc.double({ min: -100, max: 100, noNaN: true }),
      variance: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(moments, moments, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        const { total, within, between } = totalSpread([
          { share, moments: a },
          { share: 1 - share, moments: b },
        ]);
        // E[x²] - E[x]² of the whole.
        const square = (of: typeof a) => of.variance + of.mean ** 2;
        const mean = share * a.mean + (1 - share) * b.mean;
        expect(total).toBeCloseTo(share * square(a) + (1 - share) * square(b) - mean ** 2, 6);
        expect(within + between).toBeCloseTo(total, 9);
      }),
    );
  });

  it('is of dates, never counting as a year after the horizon, for a date or its median', () => {
    const member = draws(2.2);
    const counted = [...member.dates.agi].map((date) => Math.min(date, 2061));
    expect(counted).toContain(2061);
    const mean = counted.reduce((a, b) => a + b) / counted.length;
    for (const name of ['central.agi', 'ensemble.agi.p50']) {
      const moments = resultMoments(parseResult(name, 2060), member, 2060);
      expect(moments?.mean).toBeCloseTo(mean, 9);
    }
  });

  it('is of yes and no for a probability, and there is none where no draw has the result', () => {
    const member = draws(3);
    const share = member.summary.milestones.agi.byYear['2040'] ?? 0;
    expect(share).toBeGreaterThan(0);
    const moments = resultMoments(parseResult('ensemble.agi.byYear.2040', 2060), member, 2060);
    expect(moments).toEqual({ mean: share, variance: share * (1 - share) });
    for (const name of ['path.2030.frontier', 'ensemble.releaseRisk.2030.open.within2']) {
      expect(resultMoments(parseResult(name, 2060), member, 2060)).toBeNull();
    }
  });
});
