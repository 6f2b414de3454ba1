import { describe, expect, it } from 'vitest';
import { explainDifference } from '#shared/model/explain/difference';
import { createEvaluator } from '#shared/model/explain/results/evaluate-result';
import { parseResult } from '#shared/model/explain/results/result-name';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';
import { waterfallRows } from './waterfall-rows';

const OPTIONS = { horizon: 2060, samples: 200, seed: 1 };
const evaluate = createEvaluator();

function rows(result: string, b: Overrides, preset = 'memo-2024') {
  const ref = parseResult(result, OPTIONS.horizon);
  const one = resolveAssumptions('memo-2024', {});
  const other = resolveAssumptions(preset, b);
  const difference = explainDifference(
    ref,
    { assumptions: one, correlations: [], options: OPTIONS },
    { assumptions: other, correlations: [], options: OPTIONS },
    evaluate,
  );
  const side = (name: string, assumptions: typeof one) => ({ name, assumptions, color: '#000000' });
  return waterfallRows(difference, ref, OPTIONS.horizon, side('Ours', one), side('Theirs', other));
}

const POLICY: Overrides = { costGrowth: { value: 2 }, thresholdFlop: { value: 1e25 } };

describe('the steps from one scenario to another', () => {
  it('each begin where the one before ended, and end at the other scenario', () => {
    for (const [result, changes, preset] of [
      ['central.agi', POLICY, 'memo-2024'],
      ['central.thresholdCrossed', POLICY, 'memo-2024'],
      ['ensemble.agi.byYear.2035', { agiFlop: { value: 1e35 } }, 'memo-2024'],
      ['central.path.2035.frontier', {}, 'observed-2026'],
    ] as const) {
      const found = rows(result, changes, preset);
      for (const [i, row] of found.entries()) {
        const before = found[i - 1];
        if (before === undefined) continue;
        const scale = Math.max(Math.abs(before.end), 1);
        expect(Math.abs(row.start - before.end) / scale, `${result} ${row.label}`).toBeLessThan(
          1e-9,
        );
      }
    }
  });

  it('put policy after the world, with the level between them', () => {
    const kinds = rows('central.thresholdCrossed', POLICY).map(({ kind }) => kind);
    expect(kinds).toEqual(['level', 'world', 'level', 'policy', 'level']);
    const world = rows('central.agi', { costGrowth: { value: 2 } }).map(({ kind }) => kind);
    expect(world).toEqual(['level', 'world', 'level']);
  });

  it('say what was assumed, what is, and what that does', () => {
    const [, cost] = rows('central.agi', { costGrowth: { value: 2 } });
    expect(cost?.says).toMatch(
      /^Cost growth\. From 3\.1×\/yr \(.*\) in Ours to 2×\/yr \(.*\) in Theirs\. It adds \+\d\.\d\d yr: from 20\d\d\.\d to 20\d\d\.\d\.$/,
    );
  });

  it('name the spread where it is all that differs', () => {
    const [, spread] = rows('ensemble.agi.byYear.2035', { costGrowth: { spread: null } });
    expect(spread?.detail).toBe('÷1.3 … ×1.3 → certain');
  });

  it('gather the smallest of many, so that the chart can be read and still adds up', () => {
    const found = rows(
      'central.agi',
      {
        rivalLag: { value: 3 },
        openLag: { value: 3 },
        enhancementMax: { value: 10 },
        runsPerOOM: { value: 10 },
      },
      'observed-2026',
    );
    const world = found.filter(({ kind }) => kind === 'world');
    expect(world).toHaveLength(13);
    expect(world.at(-1)?.label).toMatch(/^\d+ smaller ones$/);
    expect(world.at(-1)?.says).toContain('Rival lag');
  });

  it('call a date that does not come what it is', () => {
    const found = rows('central.agi', { agiFlop: { value: 1e45 } });
    expect(found.at(-1)?.figure).toBe('not by 2060');
  });
});
