import { expect, test } from 'vitest';
import { mapSentence, mapTable } from './map-words';

test('a map keeps the horizon it was computed with, whatever the scenario looks ahead to now', () => {
  const never = { value: null, counted: 2061, never: true };
  const flop = (value: number) => ({ value, counted: value, never: false });
  const map = {
    modelKey: '',
    option: 'central.path.{year}.frontier',
    year: 2055,
    horizon: 2060,
    x: 'costGrowth',
    y: 'algoGrowth',
    answer: [[flop(1e30), flop(1e31)]],
  } as const;
  expect(mapSentence(map, true)).toMatch(
    /^Largest run on the central path in 2055 goes from 10³⁰.* to 10³¹/,
  );
  expect(mapTable(map).columns).toContain('central.path.2055.frontier');
  const dates = {
    ...map,
    option: 'central.agi',
    answer: [[{ value: 2031, counted: 2031, never: false }, never]],
  };
  expect(mapSentence(dates, true)).toContain('does not come by 2060 in 50% of the map');
  const coming = Array.from({ length: 299 }, () => ({ value: 2031, counted: 2031, never: false }));
  const few = { ...dates, answer: [[...coming, never]] };
  expect(mapSentence(few, true)).toContain('does not come by 2060 in <1% of the map');
});

test('what the map is over keeps the abbreviations of its name', () => {
  const reading = { value: 2031, counted: 2031, never: false };
  const map = {
    modelKey: '',
    option: 'central.agi',
    year: 2055,
    horizon: 2060,
    x: 'agiFlop',
    y: 'costGrowth',
    answer: [[reading]],
  } as const;
  expect(mapSentence(map, false)).toContain(' over AGI requirement and cost growth.');
});
