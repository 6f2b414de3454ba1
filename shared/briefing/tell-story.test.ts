import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#shared/document/scenario/scenario';
import { inputIssues } from '#shared/model/assumptions/validate';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { arbitraryOverrides, arbitraryPreset } from '#shared/testing/arbitrary-assumptions';
import { misplaced, saidIn } from '#shared/testing/laid-out';
import { buildScenario } from '#shared/testing/scenario-builder';
import { DIRECT } from './direct-compute';
import { gatherStory } from './gather-story';
import { pagesOf, singlePage } from './layout/pages';
import type { Slide, SlideBlock } from './slide';
import type { StoryInput } from './story-input';
import { tellStory } from './tell-story';

const NOW = 2026.9;
const MEMO = { name: 'Memo', preset: 'memo-2024', assumptions: {}, correlations: [] };

async function stages(scenario: Scenario): Promise<StoryInput[]> {
  const all: StoryInput[] = [];
  for await (const input of gatherStory(scenario, NOW, DIRECT)) all.push(input);
  return all;
}

async function storyOf(parts: Partial<Scenario>): Promise<Slide[]> {
  const all = await stages(buildScenario({ samples: 300, ...parts }));
  const last = all.at(-1);
  if (last === undefined) throw new Error('No story');
  return tellStory(last);
}

function wordsOf(block: SlideBlock): string[] {
  switch (block.kind) {
    case 'chart':
      return [block.says];
    case 'figures':
      return block.figures.flatMap(({ label, value, detail }) => [label, value, detail]);
    case 'points':
      return [...block.points];
    case 'text':
      return [...block.paragraphs];
    case 'table':
      return [block.table.columns, ...block.table.rows].flat().map(String);
  }
}

function allWords({ title, blocks, notes }: Slide): string[] {
  return [title, notes, ...blocks.flatMap(wordsOf)];
}

function titleOf(slides: readonly Slide[], kind: Slide['kind']): string {
  return slides.find((slide) => slide.kind === kind)?.title.replaceAll('\u202f', ' ') ?? '';
}

describe('the story of any scenario', () => {
  it('is whole at every stage: no hole in a sentence, no year beyond the horizon, all on its page', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryPreset(),
        arbitraryOverrides(),
        fc.constantFrom(2031, 2045.5, 2060),
        fc.boolean(),
        async (preset, assumptions, horizon, compared) => {
          const options = { horizon, samples: 60, seed: 1 };
          fc.pre(inputIssues(resolveAssumptions(preset, assumptions), [], options).length === 0);
          const scenario = buildScenario({
            preset,
            assumptions,
            ...options,
            briefing: { slides: [], against: compared ? MEMO : null },
          });
          const all = await stages(scenario);
          for (const input of all) {
            for (const slide of tellStory(input)) {
              expect(slide.title.trim()).not.toBe('');
              expect(slide.stale).toBe(false);
              const page = singlePage(slide);
              expect([page, ...pagesOf([slide])].flatMap(misplaced)).toEqual([]);
              const said = saidIn(page.boxes.map(({ block }) => block));
              expect(said).toHaveLength(saidIn(slide.blocks).length);
              for (const words of allWords(slide)) {
                expect(words).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
                expect(words).not.toMatch(/\s{2}| \.|\(\)|: *$/);
              }
              // Assumptions can be years themselves, of any time.
              if (['assumptions', 'changeOurMind'].includes(slide.kind)) continue;
              for (const [year] of slide.title.matchAll(/\b20\d\d\b/g)) {
                const within = compared && slide.kind === 'sideBySide' ? 2060 : horizon;
                // What is known to be absent can be so beyond the horizon, in a contradiction.
                const { notBeforeAgi, notBeforeWmd } = input.run.assumptions;
                const known = [notBeforeAgi.value, notBeforeWmd.value].map(Math.round);
                expect(Number(year)).toBeLessThanOrEqual(
                  Math.max(within, Math.round(NOW), ...known),
                );
              }
            }
          }
          const last = all.at(-1);
          expect(last && tellStory(last).some(({ pending }) => pending)).toBe(false);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});

describe('titles', () => {
  it('say the finding with its interval, or that it does not come', async () => {
    expect(titleOf(await storyOf({}), 'answer')).toMatch(
      /^AGI in 20\d\d(\.\d)? at the median \(90% interval 20\d\d–.+\), WMD-like AI in 20\d\d/,
    );
    const never = await storyOf({
      assumptions: { agiFlop: { value: 1e45 }, wmdFlop: { value: 1e45 } },
    });
    expect(titleOf(never, 'answer')).toMatch(/^Neither AGI nor WMD-like AI comes by 2060/);
    expect(titleOf(never, 'timeline')).toMatch(/^AGI does not come by 2060 in/);
    expect(titleOf(never, 'threshold')).toContain('still sees WMD-like AI in 2060');
    expect(titleOf(never, 'tiers')).toContain('no model is high-risk by 2060');
  });

  it('say so when the assumptions contradict each other, and show no result then', async () => {
    const certain = { value: 1e22, spread: null };
    const slides = await storyOf({ assumptions: { agiFlop: certain, wmdFlop: certain } });
    expect(titleOf(slides, 'answer')).toMatch(/^The assumptions contradict each other/);
    expect(titleOf(slides, 'timeline')).toMatch(/^The assumptions contradict each other/);
    expect(titleOf(slides, 'releaseRisk')).toMatch(/^The assumptions contradict each other/);
  });

  it('tell what policy changes: open models stay below the line where their release is prevented', async () => {
    const slides = await storyOf({ assumptions: { restrictHigh: { value: true } } });
    expect(titleOf(slides, 'tiers')).toContain('open models stay below that line');
  });

  it('name the ceiling that stops the trend, or that none does', async () => {
    expect(titleOf(await storyOf({}), 'ceilings')).toMatch(
      /^On the central path chips stop the spending trend from 20/,
    );
    const free = await storyOf({
      assumptions: { costGrowth: { value: 1, spread: null }, supplyGrowth: { value: 2 } },
    });
    expect(titleOf(free, 'ceilings')).toMatch(
      /^On the central path nothing stops the spending trend by 2060/,
    );
    // Few chips at first, but ever more of them, while spending stands still.
    const short = await storyOf({
      assumptions: {
        costGrowth: { value: 1.05, spread: null },
        supplyGrowth: { value: 4, spread: null },
        chipsProduced: { value: 3e3, spread: null },
      },
    });
    expect(titleOf(short, 'ceilings')).toMatch(
      /^On the central path chips stop the spending trend .*; the trend sets the pace again from 20\d\d(\.\d)?$/,
    );
  });

  it('say what would change our mind, and when nothing within reach would', async () => {
    // Of fewer samples no swing of a median is told.
    const slides = await storyOf({ samples: 2_000 });
    expect(titleOf(slides, 'changeOurMind')).toMatch(/^With .+ instead of .+, the median for AGI/);
    const table = slides
      .find(({ kind }) => kind === 'changeOurMind')
      ?.blocks.find((block) => block.kind === 'table');
    expect(JSON.stringify(table)).toContain('no value; nearest is');
  });
});

describe('what an author makes of it', () => {
  const title = {
    text: 'Money will not last',
    insteadOf: 'Money stops the spending trend from 2020',
  };

  it('stands as written, flagged once its numbers have changed', async () => {
    const plain = await storyOf({});
    const finding = titleOf(plain, 'ceilings');
    const exact = plain.find(({ kind }) => kind === 'ceilings')?.finding ?? '';
    const slides = await storyOf({
      briefing: {
        slides: [
          { id: 'a', kind: 'ceilings', title },
          { id: 'b', kind: 'answer', title: { text: 'Soon', insteadOf: '' }, hidden: true },
          { id: 'c', kind: 'text', text: 'One.\n\nTwo.', notes: 'Slowly.' },
        ],
        against: null,
      },
    });
    expect(slides.map(({ id, stale, hidden }) => [id, stale, hidden])).toEqual([
      ['a', true, false],
      ['b', true, true],
      ['c', false, false],
    ]);
    expect(slides[0]).toMatchObject({ title: title.text, finding: exact });
    expect(slides[2]?.blocks).toEqual([{ kind: 'text', paragraphs: ['One.', 'Two.'] }]);
    const fresh = await storyOf({
      briefing: {
        slides: [{ id: 'a', kind: 'ceilings', title: { text: 'Money', insteadOf: exact } }],
        against: null,
      },
    });
    expect(fresh[0]?.stale).toBe(false);
    expect(finding).not.toBe('');
  });
});
