import { expect, test } from 'vitest';
import { METHOD } from '#shared/method/method';
import { searchMethod } from './search-method';

test('nothing searched for shows everything', () => {
  expect(searchMethod(' ').sections).toEqual(METHOD);
  expect(searchMethod('').sources.length).toBeGreaterThan(20);
});

test('an assumption is found by its name or its id, in method and sources', () => {
  for (const search of ['cost growth', 'costGrowth']) {
    const { sections, sources } = searchMethod(search);
    expect(sections.map(({ id }) => id)).toContain('ceilings');
    expect(sources.map(({ id }) => id)).toContain('costGrowth');
  }
});

test('an author is found in the sources', () => {
  const { sources } = searchMethod('cottier');
  expect(sources.map(({ id }) => id)).toContain('costGrowth');
});

test('a forecast is found by who published it and by what it is of', () => {
  for (const search of ['Davidson takeoff', 'campus']) {
    expect(searchMethod(search).forecasts, search).toHaveLength(1);
  }
});
