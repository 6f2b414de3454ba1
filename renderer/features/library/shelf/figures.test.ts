import { expect, test } from 'vitest';
import { computeHeadlines, type ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { cardFigures } from './figures';

const BASE: ScenarioHeadlines = {
  horizon: 2060,
  samples: 10_000,
  agi: { p5: 2028.1, p50: 2031.24, p95: null, never: 0.12 },
  wmd: { p5: 2026.1, p50: 2027, p95: 2027.4, never: 0 },
  agiByYear: [0, 0.25, 0.5],
  frontier: [24, 25, 26],
  firstYear: 2029,
};

test('a median stands over its interval', () => {
  expect(cardFigures(BASE, 2030, 2026.9)).toEqual([
    { label: 'AGI', figure: '2031.2', detail: '2028–after 2060' },
    { label: 'WMD-like AI', figure: '2027.0', detail: '2026.1–2027.4' },
    { label: 'AGI by 2030', figure: '25%', detail: 'of samples' },
  ]);
});

test('a median that is past says so', () => {
  const [agi, wmd] = cardFigures(BASE, 2030, 2027.5);
  expect(wmd).toMatchObject({ figure: '2027.0', detail: '2026.1–2027.4', past: true });
  expect(agi).not.toHaveProperty('past');
});

test('no date is a word, never a number', () => {
  const never = { p5: 2050, p50: null, p95: null, never: 0.63 };
  const [agi] = cardFigures({ ...BASE, agi: never }, 2030, 2026.9);
  expect(agi).toMatchObject({ figure: 'not by 2060', detail: 'in 63% of samples' });
  const [contradicted, , share] = cardFigures({ ...BASE, agi: null }, 2030, 2026.9);
  expect(contradicted?.figure).toBe('–');
  expect(share?.figure).toBe('–');
});

test('a year beyond the run looks at its last', () => {
  expect(cardFigures(BASE, 2200, 2026.9).at(-1)).toMatchObject({
    label: 'AGI by 2031',
    figure: '50%',
    instead: 2031,
  });
});

test('the figures of a list are those of the workbench', () => {
  const assumptions = resolveAssumptions('memo-2024', {});
  const options = { horizon: 2060, samples: 2000, seed: 1 };
  const found = computeHeadlines({ assumptions, correlations: [], options });
  expect(found.agiByYear).toHaveLength(found.frontier.length);
  expect(found.firstYear + found.frontier.length - 1).toBe(2060);
  const by2040 = found.agiByYear[2040 - found.firstYear] ?? 0;
  const median = found.agi?.p50 ?? Number.POSITIVE_INFINITY;
  expect(by2040 > 0.5).toBe(median < 2040);
  expect(found.agiByYear.at(-1)).toBeCloseTo(1 - (found.agi?.never ?? 1), 3);
});
