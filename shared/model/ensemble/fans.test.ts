import { describe, expect, it } from 'vitest';
import { resolveAssumptions } from '../presets/resolve';
import { createDrawCache } from '../random/draw-cache';
import { createOutcome } from './counters';
import { memberDraws } from './member-draws';
import { mixEnsembles } from './mixture';
import { fanOf } from './reduce';

const YEARS = 6;

describe('a fan of which no draw is counted', () => {
  it('is refused, rather than drawn at the top of its scale', () => {
    const { fans } = createOutcome(10, YEARS);
    expect(() => fanOf(fans, 'frontier', 0, YEARS)).toThrow('counted in the fans');
  });

  it('is refused in a mixture, rather than drawn at no number', () => {
    const options = { horizon: 2060, samples: 100, seed: 1 };
    const assumptions = resolveAssumptions('memo-2024', {});
    const draws = memberDraws(assumptions, [], options, createDrawCache());
    if (draws.contradiction) throw new Error('a contradiction');
    const without = { ...draws, fanCounts: draws.fanCounts.map(() => 0) };
    expect(() =>
      mixEnsembles([
        { weight: 1, draws },
        { weight: 1, draws: without },
      ]),
    ).toThrow('counted in the fans');
  });
});
