import { expect, test } from 'vitest';
import { DIRECT } from '#shared/briefing/direct-compute';
import { gatherStory } from '#shared/briefing/gather-story';
import { SLIDE_CHARTS } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import { FIRST_YEAR } from '#shared/model/years';
import { releaseRiskReading } from '#shared/sentences/release-risk';
import { buildScenario } from '#shared/testing/scenario-builder';
import { paletteOf } from '../../ui/colour/palette';
import { CHARTS_OF_SLIDES } from './slide-charts';

const SPACE = { palette: paletteOf('light'), width: 900, height: 400 };
const AGAINST = { name: 'Memo', preset: 'memo-2024', assumptions: {}, correlations: [] };

async function wholeStory(): Promise<StoryInput> {
  const scenario = buildScenario({ samples: 200, briefing: { slides: [], against: AGAINST } });
  const told: StoryInput[] = [];
  for await (const story of gatherStory(scenario, 2026.9, DIRECT)) told.push(story);
  const last = told.at(-1);
  if (last === undefined) throw new Error('No story');
  return last;
}

const story = wholeStory();

test('the release risk of a slide is that of the model the slide speaks of', async () => {
  const { run } = await story;
  const drawing = CHARTS_OF_SLIDES.releaseRisk.draw(await story, SPACE);
  const [frontier, open] = (['frontier', 'open'] as const).map((released) =>
    releaseRiskReading(released, run, 2027),
  );
  expect(frontier).not.toBe(open);
  expect(drawing?.readings[2027 - FIRST_YEAR]).toBe(frontier);
});

test('who does not see the chart of drivers is told what people call them', async () => {
  const drawing = CHARTS_OF_SLIDES.drivers.draw(await story, SPACE);
  expect(drawing?.summary).toMatch(/The strongest, in their order: AGI requirement, /);
  expect(drawing?.summary).not.toContain('agiFlop');
});

test.each(SLIDE_CHARTS)('%s: is drawn, is told in words and has its numbers', async (chart) => {
  const { draw, table } = CHARTS_OF_SLIDES[chart];
  const drawing = draw(await story, SPACE);
  expect(drawing?.figure.layout).toMatchObject({ width: SPACE.width, height: SPACE.height });
  expect(drawing?.summary).toContain(drawing?.title);
  const { columns, rows } = table(await story);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('drivers have as many bars as there is room for', async () => {
  const whole = await story;
  const barsIn = (height: number) => {
    const [trace] = CHARTS_OF_SLIDES.drivers.draw(whole, { ...SPACE, height })?.figure.data ?? [];
    return trace !== undefined && 'y' in trace ? trace.y?.length : undefined;
  };
  expect(barsIn(120)).toBeLessThan(barsIn(400) ?? 0);
});
