import { describe, expect, it } from 'vitest';
import { REPLICATIONS } from '#shared/facts/replications/replications';
import type { Replication } from '#shared/facts/replications/types';
import { takeReadings } from '#shared/model/explain/readings';
import { createEvaluator } from '#shared/model/explain/results/evaluate-result';
import { PRESETS } from '#shared/model/presets/presets';
import { compareFigure, figuresToAsk, isWithinTolerance } from './published-forecasts';

function oursBeside(replication: Replication): (number | null)[] {
  return takeReadings(figuresToAsk(replication), createEvaluator());
}

describe.each(REPLICATIONS)('$source', (replication) => {
  const ours = oursBeside(replication);

  it.each(replication.figures.map((figure, i) => [figure.what, figure, ours[i] ?? null] as const))(
    '%s: ours is as near as its tolerance',
    (_, figure, value) => {
      const { published, off } = compareFigure(figure, value, replication.horizon);
      expect(isWithinTolerance(figure, value), `${published}: ${off}`).not.toBe(false);
    },
  );

  it('names what is built differently', () => {
    expect(replication.differences.length).toBeGreaterThan(0);
  });
});

describe('published forecasts', () => {
  it('are one for each preset that replicates one', () => {
    const replicating = PRESETS.filter(({ kind }) => kind === 'replication').map(({ id }) => id);
    expect(REPLICATIONS.map(({ preset }) => preset).sort()).toEqual([...replicating].sort());
  });

  it('are known to differ in one place, which is told', () => {
    const figures = REPLICATIONS.flatMap((each) => each.figures);
    expect(figures.filter(({ tolerance }) => tolerance === null)).toHaveLength(1);
  });

  it('stand beside ours in one unit, with how far off it is', () => {
    const figure = {
      what: 'Power',
      published: 2e29,
      interval: [2e28, 2e30],
      level: 80,
      result: 'ensemble.path.2030.power.p50',
      tolerance: 0.3,
    } as const;
    const { published, ours, off, within } = compareFigure(figure, 4e29, 2031);
    expect(published).toMatch(/^2×10²⁹\sFLOP \(1\.04×10²⁸\sFLOP to 3\.84×10³⁰\sFLOP\)$/);
    expect(ours).toMatch(/^4×10²⁹\sFLOP$/);
    expect(off).toBe('+0.30 OOM');
    expect(within).toBe(false);
    expect(compareFigure(figure, 3e29, 2031).within).toBe(true);
  });
});
