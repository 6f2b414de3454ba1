import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSlide } from '#shared/briefing/edit-deck';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { turned } from '#shared/testing/turned';
import { parseScenario } from '../file/codec';
import { serialiseScenario } from '../file/serialise';
import { differingLines } from '../lines/differing-lines';
import { scenarioLines } from '../lines/scenario-lines';
import type { Scenario } from '../scenario/scenario';
import { mergeScenarios } from './merge';
import type { MergeSide } from './merge-picks';
import { reviewMerge } from './merge-review';

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

  it('of slides that both gave the same title and notes, one after the other, has no conflict', () => {
    const title = { text: 'Soon', insteadOf: 'In 2031' };
    const told = (...parts: Parameters<typeof changeSlide>[2][]) => ({
      ...BASE,
      briefing: parts.reduce(
        (briefing, part) => changeSlide(briefing, 'tiers', part),
        BASE.briefing,
      ),
    });
    const mine = told({ notes: 'Slowly' }, { title });
    const theirs = told({ title }, { notes: 'Slowly' });
    expect(mergeScenarios(BASE, mine, theirs).conflicts).toEqual([]);
    // As it comes back from a file, with something else changed by the other.
    const read = parseScenario(serialiseScenario(mine));
    if (!read.ok) throw new Error('It can be read');
    const named = { ...read.value, name: 'Theirs' };
    expect(mergeScenarios(read.value, mine, named).conflicts).toEqual([]);
    expect(mergeScenarios(BASE, mine, named)).toMatchObject({
      conflicts: [],
      scenario: { name: 'Theirs' },
    });
  });
});

describe('a merge with choices', () => {
  const mine = {
    ...BASE,
    name: 'Mine',
    assumptions: { costGrowth: { value: 2 }, algoGrowth: { note: 'Seen' } },
  };
  const theirs = { ...BASE, name: 'Theirs', assumptions: { costGrowth: { value: 4, note: 'Hm' } } };

  it('has the chosen side of each conflict, and of nothing else', () => {
    const { scenario, conflicts } = mergeScenarios(BASE, mine, theirs, { name: 'theirs' });
    expect(conflicts.map(({ path }) => path)).toEqual(['name', 'assumptions.costGrowth']);
    expect(scenario.name).toBe('Theirs');
    expect(scenario.assumptions).toEqual({
      costGrowth: { value: 2, note: 'Hm' },
      algoGrowth: { note: 'Seen' },
    });
  });

  it('is said in words: what each changed, and what both did, with what it was', () => {
    const { conflicts } = mergeScenarios(BASE, mine, theirs);
    const review = reviewMerge(BASE, mine, theirs, conflicts);
    expect(review.conflicts).toEqual([
      { path: 'name', label: 'Name', was: 'Test scenario', mine: 'Mine', theirs: 'Theirs' },
      {
        path: 'assumptions.costGrowth',
        label: 'Cost growth',
        was: '3.1×/yr, ÷1.3 … ×1.3',
        mine: '2×/yr, ÷1.3 … ×1.3',
        theirs: '4×/yr, ÷1.3 … ×1.3',
      },
    ]);
    expect(review.mine.map(({ label }) => label)).toEqual([
      'Algorithmic efficiency growth, rationale',
    ]);
    expect(review.theirs.map(({ b }) => b)).toEqual(['Hm']);
    expect(review.alike).toEqual([]);
  });

  it('takes one side’s list where both together are more than a file may hold', () => {
    const tags = (prefix: string) => Array.from({ length: 30 }, (_, i) => `${prefix}${i}`);
    const merged = (choice: MergeSide) =>
      mergeScenarios(
        { ...BASE, tags: [] },
        { ...BASE, tags: tags('m') },
        { ...BASE, tags: tags('t') },
        { tags: choice },
      );
    expect(merged('mine').conflicts).toEqual([{ path: 'tags' }]);
    expect(merged('mine').scenario.tags).toEqual(tags('m'));
    expect(merged('theirs').scenario.tags).toEqual(tags('t'));
  });

  it('counts the later of two instants as when it was changed, wherever and however far ahead', () => {
    const at = (modified: string) => ({ ...BASE, modified });
    const [early, late] = ['2026-01-02T09:00:00+09:00', '2026-01-02T01:00:00Z'];
    expect(mergeScenarios(BASE, at(early), at(late)).scenario.modified).toBe(late);
    expect(mergeScenarios(BASE, at('2099-01-01T00:00:00Z'), at(late)).scenario.modified).toBe(
      '2099-01-01T00:00:00Z',
    );
  });
});

const scenario = arbitraryScenario();

/** What a scenario says, whatever the order of its lists. */
const said = (one: Scenario) => ({
  lines: scenarioLines({ ...one, tags: [...one.tags].sort() })
    .map(({ key, text: line }) => `${key} ${line}`)
    .sort(),
  slides: one.briefing.slides,
});

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

describe('any merge of sides that say the same in another order of keys', () => {
  it('has no conflict, and the one change there is', () => {
    fc.assert(
      fc.property(scenario, scenario, (base, changed) => {
        const { scenario: merged, conflicts } = mergeScenarios(base, changed, turned(changed));
        expect(conflicts).toEqual([]);
        expect(text(merged)).toBe(text(changed));
        expect(mergeScenarios(turned(base), base, changed).conflicts).toEqual([]);
      }),
    );
  });
});

describe('any merge with choices', () => {
  it('that all fall for one side is the merge seen from that side', () => {
    fc.assert(
      fc.property(scenario, scenario, scenario, (base, mine, theirs) => {
        const { conflicts } = mergeScenarios(base, mine, theirs);
        const forThem = Object.fromEntries(
          [...conflicts.map(({ path }) => path), 'assumptions'].map((path) => [path, 'theirs']),
        ) as Record<string, MergeSide>;
        const chosen = mergeScenarios(base, mine, theirs, forThem).scenario;
        expect(said(chosen)).toEqual(said(mergeScenarios(base, theirs, mine).scenario));
      }),
    );
  });

  it('gives a file that can be opened, with nothing in it that neither side says', () => {
    fc.assert(
      fc.property(
        scenario,
        scenario,
        scenario,
        fc.infiniteStream(fc.boolean()),
        (base, mine, theirs, coins) => {
          const { conflicts } = mergeScenarios(base, mine, theirs);
          const choices = Object.fromEntries(
            conflicts.map(({ path }) => [path, coins.next().value ? 'theirs' : 'mine']),
          ) as Record<string, MergeSide>;
          const { scenario: merged } = mergeScenarios(base, mine, theirs, choices);
          const read = parseScenario(serialiseScenario(merged));
          expect(read).toEqual({ ok: true, value: merged });
          const notes = [mine, theirs].flatMap(({ assumptions }) =>
            Object.values(assumptions).map((override) => override?.note),
          );
          for (const override of Object.values(merged.assumptions)) {
            expect(notes).toContain(override?.note);
          }
        },
      ),
    );
  });

  it('loses nothing that only one side changed', () => {
    fc.assert(
      fc.property(scenario, scenario, scenario, (base, mine, theirs) => {
        const { scenario: merged, conflicts } = mergeScenarios(base, mine, theirs);
        const open = new Set(conflicts.map(({ path }) => path));
        // Where the model could not run both, it has one side's, and says so as a whole.
        const model = open.has('assumptions') ? [] : (['preset', 'horizon', 'seed'] as const);
        for (const part of [...model, 'name', 'description', 'author'] as const) {
          if (open.has(part)) continue;
          const sides = [mine, theirs].map((side) => side[part]);
          const changed = sides.find((value) => value !== base[part]) ?? base[part];
          expect(merged[part]).toBe(changed);
        }
        for (const tag of [...mine.tags, ...theirs.tags]) {
          if (!base.tags.includes(tag)) expect(merged.tags).toContain(tag);
        }
      }),
    );
  });
});
