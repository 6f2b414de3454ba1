import { expect, test } from 'vitest';
import { definitionOf } from '#shared/model/assumptions/registry';
import { spreadShape } from './spread-shape';

const lead = definitionOf('fabLeadTime');
/** A slider from 0 to 10 years. */
const place = (years: number) => years / 10;
const across = (heights: readonly number[], from: number, to: number) =>
  heights.slice((from / 10) * heights.length, (to / 10) * heights.length);

test('a uniform is level between its ends and nothing beyond them', () => {
  const heights = spreadShape(lead, 4, { kind: 'uniform', min: 3, max: 5 }, place);
  expect(Math.min(...across(heights, 3, 5))).toBeGreaterThan(0.9);
  expect(Math.max(...across(heights, 0, 3), ...across(heights, 5, 10))).toBe(0);
});

test('a triangle is highest at its value', () => {
  const heights = spreadShape(lead, 6, { kind: 'triangular', min: 2, max: 8 }, place);
  const peak = heights.indexOf(1) / heights.length;
  expect(peak).toBeCloseTo(0.6, 1);
});

test('what lies beyond the slider is not heaped up at its end', () => {
  const heights = spreadShape(lead, 9, { kind: 'uniform', min: 8, max: 15 }, place);
  expect(heights.at(-1)).toBeLessThanOrEqual(1);
  expect(Math.min(...across(heights, 8.5, 9.5))).toBeGreaterThan(0.9);
});
