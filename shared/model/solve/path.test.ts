import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveCentral } from '../central';
import { anyScenario, DEFAULTS, withValues } from '../check/scenarios';
import { traceAlgorithms } from './algorithms';
import { traceFrontier } from './frontier';
import { solvePath } from './milestones';
import { createPath, MAX_FRONTIER_PIECES, MAX_PIECES } from './path';
import { toVector } from './slots';

describe('the room for pieces', () => {
  it('is enough for any scenario', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        const path = solveCentral(anyScenario(seed), 2200);
        expect(path.frontier.count).toBeLessThanOrEqual(MAX_FRONTIER_PIECES);
        expect(path.count - path.frontier.count).toBeLessThanOrEqual(
          MAX_PIECES - MAX_FRONTIER_PIECES,
        );
      }),
      { seed: 20_240_327, numRuns: 300 },
    );
  });

  // Spending, capital, shorter arithmetic and the ramp of research automation: several pieces.
  const bent = withValues({ trainingBits: 4, bitsYear: 2028, rdSpeedup: 10 }, DEFAULTS);
  const roomy = () => {
    const path = createPath(2060, toVector(bent));
    solvePath(path);
    return path;
  };

  it('overflows aloud, in the frontier', () => {
    const path = roomy();
    const { frontier } = path;
    expect(frontier.count).toBeGreaterThan(2);
    const short = { ...path, frontier: { ...frontier, time: frontier.time.subarray(0, 3) } };
    expect(() => traceFrontier(short)).toThrow('more than 2 pieces');
  });

  it('overflows aloud, in the ceilings that bind', () => {
    const path = roomy();
    const { frontier } = path;
    expect(frontier.bindings).toBeGreaterThan(1);
    const bindingTime = frontier.bindingTime.subarray(0, 2);
    const short = { ...path, frontier: { ...frontier, bindingTime } };
    expect(() => traceFrontier(short)).toThrow('more than 1 pieces');
  });

  it('overflows aloud, in the algorithms', () => {
    const path = roomy();
    expect(path.count).toBeGreaterThan(3);
    const short = { ...path, time: path.time.subarray(0, 4) };
    expect(() => traceAlgorithms(short)).toThrow('more than 3 pieces');
  });
});
