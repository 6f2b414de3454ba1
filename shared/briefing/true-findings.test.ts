import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedAssumptions } from '#shared/document/scenario/changed';
import { definitionOf } from '#shared/model/assumptions/registry';
import { inputIssues } from '#shared/model/assumptions/validate';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';
import { RELEASED_MODELS } from '#shared/model/results';
import { RISK_PERIODS, releaseRiskRows, releaseRiskSentence } from '#shared/sentences/release-risk';
import { arbitraryOverrides, arbitraryPreset } from '#shared/testing/arbitrary-assumptions';
import { buildScenario } from '#shared/testing/scenario-builder';
import type { SlideKind } from '../document/scenario/slide-spec';
import { DIRECT } from './direct-compute';
import { refusalWords } from './findings/refused-words';
import { gatherStory } from './gather-story';
import type { Slide } from './slide';
import type { StoryInput } from './story-input';
import { tellStory } from './tell-story';

const NOW = 2026.9;

async function storyOf(preset: string, assumptions: Overrides, horizon: number) {
  const scenario = buildScenario({ preset, assumptions, horizon, samples: 60, seed: 1 });
  let last: StoryInput | undefined;
  for await (const input of gatherStory(scenario, NOW, DIRECT)) last = input;
  if (last === undefined) throw new Error('No story');
  const slides = tellStory(last);
  const slide = (kind: SlideKind) => slides.find((each) => each.kind === kind) as Slide;
  return { input: last, slides, slide };
}

type Story = Awaited<ReturnType<typeof storyOf>>;

const words = (part: unknown) => JSON.stringify(part).replaceAll('\u202f', ' ');

/** Each claim of a kind of slide, held against the numbers it is of. */
const CLAIMS: Readonly<Record<string, (story: Story) => void>> = {
  'what is high-risk at release is not told as safe': ({ input: { run } }) => {
    for (const released of RELEASED_MODELS) {
      const rows = releaseRiskRows(run).map((row) => ({ year: row.year, ...row[released] }));
      const sentence = releaseRiskSentence(released, run);
      if (rows.length === 0) {
        expect(sentence).toContain('contradict each other');
        continue;
      }
      const told = rows.filter(({ notHigh }) => notHigh >= 0.05);
      if ((rows.at(-1)?.notHigh ?? 1) < 0.5) expect(sentence).toContain('high-risk at once');
      if (sentence.includes('stays below')) {
        for (const { within5 } of told) expect(within5).toBeLessThan(0.5);
      }
      for (const [, from, , to, years] of sentence.matchAll(
        /(?:from|in) (\d{4})( to (\d{4}))? within (\d) years/g,
      )) {
        const { key } =
          RISK_PERIODS.find((each) => each.years === Number(years)) ?? RISK_PERIODS[0];
        const last = to ?? (sentence.includes(`in ${from} within`) ? from : Infinity);
        const meant = told.filter(({ year }) => year >= Number(from) && year <= Number(last));
        expect(meant.length).toBeGreaterThan(0);
        for (const row of meant) expect(row[key]).toBeGreaterThanOrEqual(0.5);
      }
      const [, atOnce] = /Released from (\d{4}) it is/.exec(sentence) ?? [];
      for (const { notHigh } of rows.filter(({ year }) => year >= Number(atOnce ?? Infinity))) {
        expect(notHigh).toBeLessThan(0.5);
      }
    }
  },
  'what was refused or not asked is not answered': ({ input: { run, drivers, seeks }, slide }) => {
    const { title } = slide('changeOurMind');
    if (drivers?.problem) {
      const why = refusalWords(drivers.problem, drivers.result, run.horizon);
      expect(words(slide('drivers'))).toContain(words(why));
      expect(words(slide('changeOurMind'))).toContain(words(why));
    }
    if (title.startsWith('Nothing that is uncertain')) {
      expect(drivers?.answer?.swings.every(({ swing }) => swing === 0)).toBe(true);
    }
    if (title.startsWith('None of') || title.startsWith('No value of')) {
      expect(seeks?.every(({ answer }) => answer !== null && answer.solution === null)).toBe(true);
    }
    const [, value, now] = / at (.+) instead of (.+),/.exec(title) ?? [];
    if (value !== undefined) expect(value).not.toBe(now);
  },
  'most samples are more than half': ({ input: { run }, slide }) => {
    const [, year] =
      /^In most samples frontier models .*? from (\d{4})/.exec(slide('tiers').title) ?? [];
    if (year === undefined || run.ensemble === null || run.ensemble.contradiction) return;
    const row = run.ensemble.summary.tiers.find((each) => String(each.year) === year);
    expect(row?.frontier.high).toBeGreaterThan(0.5);
  },
  'open models stay below the line only where they do': ({ input: { run }, slide }) => {
    if (!slide('tiers').title.includes('stay below that line')) return;
    const open =
      run.ensemble === null || run.ensemble.contradiction
        ? run.central.path.map(({ tiers }) => (tiers.open === 'high' ? 1 : 0))
        : run.ensemble.summary.tiers.map((row) => row.open.high);
    expect(Math.max(...open)).toBeLessThanOrEqual(0.5);
  },
  'what is past is said to be so, and nothing else is': ({ input: { run }, slide }) => {
    if (run.ensemble === null || run.ensemble.contradiction) return;
    const { milestones } = run.ensemble.summary;
    const past = (['agi', 'wmd'] as const).map((id) => (milestones[id].p50 ?? Infinity) < NOW);
    const said = slide('answer').title.match(/past already/g) ?? [];
    expect(said).toHaveLength(past.filter(Boolean).length);
    for (const milestone of ['AGI', 'WMD-like AI']) {
      expect(slide('answer').notes.includes(`${milestone} is past already at the median`)).toBe(
        past[milestone === 'AGI' ? 0 : 1],
      );
    }
    expect(slide('timeline').title.includes('past already')).toBe(past[0]);
  },
  'a danger that does not count has no date': ({ input: { run }, slides }) => {
    if (run.assumptions.cyberOn.value) return;
    const told = slides.filter(({ kind }) => ['answer', 'timeline', 'threshold'].includes(kind));
    expect(words(told.map(({ title, blocks }) => [title, blocks]))).not.toContain('yber');
  },
  'a threshold sees what it is said to see': ({ input: { run }, slide }) => {
    const { title } = slide('threshold');
    if (title.includes('still sees') && run.ensemble !== null && !run.ensemble.contradiction) {
      expect(run.ensemble.summary.milestones.thresholdBlindWmd.p50).toBeNull();
    }
    if (!title.includes('is blind')) return;
    const [, again = Infinity] = /sees it again from (\d{4})/.exec(title) ?? [];
    const rows = run.central.path.filter(({ year }) => year >= Number(again));
    for (const { threshold, thresholdNeeded } of rows)
      expect(threshold).toBeLessThan(thresholdNeeded);
    // On the central path the title's date may be another, but not the end of it.
    const blind = run.central.milestones.thresholdBlindWmd !== null;
    const last = run.central.path.at(-1);
    if (blind && again === Infinity && last !== undefined && run.horizon === last.year) {
      expect(last.threshold).toBeGreaterThanOrEqual(last.thresholdNeeded * (1 - 1e-6));
    }
  },
  'a trend that is stopped stays so, or is said to go on': ({ input: { run }, slide }) => {
    const { title } = slide('ceilings');
    const names = run.central.binding.map(({ constraint }) => constraint);
    if (title.includes('nothing stops')) expect(new Set(names)).toEqual(new Set(['trend']));
    else if (!title.includes('again')) expect(names.lastIndexOf('trend')).toBeLessThan(1);
  },
  'what is called changed is changed': ({ input: { scenario }, slide }) => {
    const changed = changedAssumptions(scenario);
    const text = slide('assumptions').blocks.find((block) => block.kind === 'text');
    const told = text?.paragraphs[0]?.replace(/^Also changed: (.*)\.$/, '$1').split(', ') ?? [];
    const labels = changed.map((id) => definitionOf(id).label);
    // A label may hold a comma itself.
    for (const part of told) expect(labels.join(', ')).toContain(part);
    expect(slide('assumptions').title.startsWith('Everything')).toBe(changed.length === 0);
  },
  'only samples have medians': ({ input: { run }, slide }) => {
    const sampled = run.ensemble !== null && !run.ensemble.contradiction;
    expect(slide('answer').notes.includes('medians')).toBe(sampled);
    expect(slide('threshold').title.includes('At the median') && !sampled).toBe(false);
  },
  'nothing is said to be under way, and one is one': ({ slides }) => {
    const found = /being drawn|being worked out|(?<![\d.,])1 (runs|samples|years) /i.exec(
      words(slides),
    );
    expect(found?.[0]).toBeUndefined();
  },
};

/** Where findings were, or could be, wrong: each is tried every time. */
const EXTREMES: readonly [string, Overrides, number][] = [
  ['memo-2024', { soonYears: { value: 5 } }, 2060],
  ['memo-2024', { enhancementMax: { value: 1, spread: null } }, 2035],
  ['memo-2024', { agiFlop: { value: 1e28 } }, 2060],
  [
    'memo-2024',
    { agiFlop: { value: 1e45, spread: null }, wmdFlop: { value: 1e20, spread: null } },
    2060,
  ],
  ['memo-2024', { agiFlop: { value: 1e45 }, wmdFlop: { value: 1e45 } }, 2100],
  ['memo-2024', { thresholdGrowth: { value: 0.1 }, thresholdFlop: { value: 1e30 } }, 2060],
  ['memo-2024', { restrictHigh: { value: true } }, 2027],
  ['memo-2024', { costGrowth: { value: 1, spread: null }, supplyGrowth: { value: 2 } }, 2024.5],
  [
    'memo-2024',
    {
      costGrowth: { value: 1.05, spread: null },
      supplyGrowth: { value: 4, spread: null },
      chipsProduced: { value: 3e3, spread: null },
      soonYears: { value: 0 },
      runDays: { value: 10 },
      utilization: { value: 0.4 },
      openLag: { value: 0 },
    },
    2060,
  ],
  ['observed-2026', { restrictHigh: { value: true } }, 2060],
  ['observed-2026', { restrictHigh: { value: true }, foreignOpenLag: { value: 15 } }, 2040],
  ['observed-2026', { cyberOn: { value: true }, cyberFlop: { value: 1e25 } }, 2060],
  ['observed-2026', { horizonShare: { value: 1 }, theftLag: { value: 0.5 } }, 2035],
  ['observed-2026', { horizonShare: { value: 1 }, horizonDoubling: { value: 0.5 } }, 2060],
  ['fast-feedback', { controlOOM: { value: 12 }, releaseDelay: { value: 3 } }, 2060],
  [
    'memo-2024',
    {
      wmdFlop: { value: 1e20 },
      notBeforeAgi: { value: 2015 },
      notBeforeWmd: { value: 2015 },
      refCompute: { value: 1e30 },
    },
    2035,
  ],
];

describe('what the slides of any scenario claim', () => {
  it.each(Object.entries(CLAIMS))(
    '%s: at the extremes',
    async (_, holds) => {
      for (const extreme of EXTREMES) holds(await storyOf(...extreme));
    },
    120_000,
  );

  it('is so', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryPreset(),
        arbitraryOverrides(),
        fc.constantFrom(2024.5, 2027, 2035, 2060, 2100),
        async (preset, assumptions, horizon) => {
          const options = { horizon, samples: 60, seed: 1 };
          fc.pre(inputIssues(resolveAssumptions(preset, assumptions), [], options).length === 0);
          const story = await storyOf(preset, assumptions, horizon);
          for (const holds of Object.values(CLAIMS)) holds(story);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});
