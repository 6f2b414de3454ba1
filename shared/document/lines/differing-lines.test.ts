import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { differingLines } from './differing-lines';
import { scenarioLines } from './scenario-lines';

const BASE = buildScenario({ tags: ['a'] });

describe('what differs', () => {
  it('is nothing between a scenario and itself', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (one) => {
        expect(differingLines(one, one)).toEqual([]);
      }),
    );
  });

  it('is said in words, whichever way it came about', () => {
    const a = { ...BASE, assumptions: { costGrowth: { value: 2, note: 'Seen' } } };
    expect(differingLines(BASE, a)).toEqual([
      {
        key: 'assumptions.costGrowth',
        label: 'Cost growth',
        a: '3.1×/yr, ÷1.3 … ×1.3',
        b: '2×/yr, ÷1.3 … ×1.3',
      },
      { key: 'assumptions.costGrowth.note', label: 'Cost growth, rationale', a: null, b: 'Seen' },
    ]);
    expect(scenarioLines(BASE).find(({ key }) => key === 'tags')?.text).toBe('a');
  });
});
