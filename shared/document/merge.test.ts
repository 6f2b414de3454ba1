import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { parseScenario } from './codec';
import { mergeScenarios } from './merge';
import type { Scenario } from './scenario';
import { differingLines, scenarioLines } from './scenario-lines';
import { serialiseScenario } from './serialise';

const text = (scenario: Scenario) => serialiseScenario({ ...scenario, modified: '' });
const BASE = buildScenario({ tags: ['a'] });

describe('a merge', () => {
  it('has what either side changed', () => {
    const mine = { ...BASE, name: 'Mine', assumptions: { costGrowth: { value: 2 } } };
    const theirs = {
      ...BASE,
      tags: ['a', 'b'],
      assumptions: { algoGrowth: { value: 3 }, costGrowth: { note: 'Why' } },
    };
    const { scenario, conflicts } = mergeScenarios(BASE, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(scenario).toMatchObject({
      name: 'Mine',
      tags: ['a', 'b'],
      assumptions: { costGrowth: { value: 2, note: 'Why' }, algoGrowth: { value: 3 } },
    });
  });

  it('names what both changed differently, and keeps mine there', () => {
    const mine = { ...BASE, assumptions: { costGrowth: { value: 2 } } };
    const theirs = {
      ...BASE,
      assumptions: { costGrowth: { spread: null } },
      name: 'Theirs',
    };
    const { scenario, conflicts } = mergeScenarios(BASE, mine, theirs);
    expect(conflicts).toEqual([{ path: 'assumptions.costGrowth' }]);
    expect(scenario.assumptions.costGrowth).toEqual({ value: 2 });
    expect(scenario.name).toBe('Theirs');
  });

  it('takes out what one side took out', () => {
    const base = { ...BASE, assumptions: { costGrowth: { value: 2 } } };
    const theirs = { ...base, tags: [], assumptions: {} };
    const { scenario } = mergeScenarios(base, base, theirs);
    expect(scenario.assumptions).toEqual({});
    expect(scenario.tags).toEqual([]);
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
    expect(conflicts).toContainEqual({ path: 'assumptions' });
  });
});

const scenario = arbitraryScenario();

describe('any merge', () => {
  it('with a side that changed nothing is the other side', () => {
    fc.assert(
      fc.property(scenario, scenario, (base, changed) => {
        expect(mergeScenarios(base, base, changed).conflicts).toEqual([]);
        const theirs = mergeScenarios(
          base,
          { ...base, id: changed.id, created: changed.created },
          changed,
        );
        expect(differingLines(theirs.scenario, changed)).toEqual([]);
        const mine = mergeScenarios(base, changed, base);
        expect(mine.conflicts).toEqual([]);
        expect(text(mine.scenario)).toBe(text(changed));
      }),
    );
  });

  it('of the same change twice is that change', () => {
    fc.assert(
      fc.property(scenario, scenario, (base, changed) => {
        const { scenario: merged, conflicts } = mergeScenarios(base, changed, changed);
        expect(conflicts).toEqual([]);
        expect(text(merged)).toBe(text(changed));
      }),
    );
  });

  it('gives a file that can be opened, with conflicts in the same places either way round', () => {
    fc.assert(
      fc.property(scenario, scenario, scenario, (base, mine, theirs) => {
        const one = mergeScenarios(base, mine, theirs);
        const other = mergeScenarios(base, theirs, mine);
        for (const { scenario: merged } of [one, other]) {
          expect(parseScenario(serialiseScenario(merged)).ok).toBe(true);
        }
        const places = ({ conflicts }: typeof one) =>
          conflicts
            .map(({ path }) => path)
            .filter((path) => path !== 'assumptions')
            .sort();
        expect(places(one)).toEqual(places(other));
      }),
    );
  });
});

describe('what differs', () => {
  it('is nothing between a scenario and itself', () => {
    fc.assert(
      fc.property(scenario, (one) => {
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
