import { describe, expect, it } from 'vitest';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { buildScenario } from '#shared/testing/scenario-builder';
import { mergeScenarios } from './merge';
import { reviewMerge } from './merge-review';

const BASE = buildScenario();

describe('a merge of what cannot hold together', () => {
  const tied = (a: string, b: string, rank: number) => ({ a, b, rank }) as never;
  const mine = {
    ...BASE,
    correlations: [
      tied('costGrowth', 'capitalCeiling', 0.6),
      tied('costGrowth', 'chipsProduced', 0.6),
    ],
  };
  const theirs = {
    ...BASE,
    correlations: [tied('capitalCeiling', 'chipsProduced', -0.6)],
    assumptions: { agiFlop: { value: 1e33, note: 'Seen' }, algoGrowth: { locked: true } },
  };

  it('is without what cannot be, and keeps all else of the other side', () => {
    const { scenario } = mergeScenarios(BASE, mine, theirs);
    expect(scenario.assumptions).toEqual(theirs.assumptions);
    expect(scenario.correlations).toEqual(mine.correlations);
    const other = mergeScenarios(BASE, mine, theirs, { assumptions: 'theirs' }).scenario;
    expect(other.assumptions).toEqual(theirs.assumptions);
    expect(other.correlations).toContainEqual(theirs.correlations[0]);
  });

  it('says what either choice does without, and lists it nowhere else', () => {
    const { conflicts } = mergeScenarios(BASE, mine, theirs);
    const review = reviewMerge(BASE, mine, theirs, conflicts);
    const [conflict] = review.conflicts;
    expect(conflict?.label).toBe('These cannot hold together');
    expect(conflict?.mine).toContain('Chips produced: none');
    expect(conflict?.theirs).toContain('Chips produced: -0.6');
    expect(review.theirs.map(({ key }) => key).sort()).toEqual([
      'assumptions.agiFlop',
      'assumptions.agiFlop.note',
      'assumptions.algoGrowth.locked',
    ]);
  });

  it('keeps notes, locks and what was chosen where a value of one side cannot be with the other’s preset', () => {
    const { value } = resolveAssumptions('memo-2024', {}).supplyGrowth;
    const close = { kind: 'triangular', min: value * 0.99, max: value * 1.01 } as const;
    const moved = {
      ...BASE,
      preset: 'observed-2026',
      assumptions: { costGrowth: { value: 2, note: 'Mine' } },
    };
    const narrowed = {
      ...BASE,
      assumptions: {
        supplyGrowth: { spread: close, note: 'Close' },
        costGrowth: { value: 4 },
        agiFlop: { value: 1e33, note: 'Seen' },
      },
    };
    const { scenario, conflicts } = mergeScenarios(BASE, moved, narrowed, {
      'assumptions.costGrowth': 'theirs',
    });
    expect(scenario.preset).toBe('observed-2026');
    expect(scenario.assumptions).toEqual({
      supplyGrowth: { note: 'Close' },
      costGrowth: { value: 4, note: 'Mine' },
      agiFlop: { value: 1e33, note: 'Seen' },
    });
    expect(conflicts).toContainEqual({
      path: 'assumptions',
      leavesOut: { mine: ['assumptions.supplyGrowth'], theirs: ['preset'] },
    });
  });

  it('of correlations that cannot hold together is mine, and says so', () => {
    const pair = (a: string, b: string, rank: number) => ({ a, b, rank }) as never;
    const base = { ...BASE, correlations: [pair('costGrowth', 'capitalCeiling', 0.9)] };
    const mine = {
      ...base,
      correlations: [...base.correlations, pair('costGrowth', 'supplyGrowth', 0.9)],
    };
    const theirs = {
      ...base,
      correlations: [...base.correlations, pair('capitalCeiling', 'supplyGrowth', -0.9)],
    };
    const { scenario, conflicts } = mergeScenarios(base, mine, theirs);
    expect(scenario.correlations).toEqual(mine.correlations);
    expect(conflicts).toEqual([
      {
        path: 'assumptions',
        leavesOut: {
          mine: ['correlations.capitalCeiling-supplyGrowth'],
          theirs: ['correlations.costGrowth-supplyGrowth'],
        },
      },
    ]);
  });
});
