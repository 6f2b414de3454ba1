import { expect, test } from 'vitest';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { GROUPS } from '#shared/model/assumptions/types';
import { findAssumptions, highlightedParts } from './filter';

const idsFor = (search: string) =>
  findAssumptions(search).flatMap(({ found }) => found.map(({ id }) => id));

test('an empty search finds everything, in the order of the groups', () => {
  expect(findAssumptions('  ').map(({ group }) => group)).toEqual(GROUPS.map(({ id }) => id));
  expect(idsFor('')).toHaveLength(ASSUMPTIONS.length);
});

test('finds by label, by id and by meaning, whatever the case', () => {
  expect(idsFor('COST GROWTH')).toContain('costGrowth');
  expect(idsFor('agiflop')).toContain('agiFlop');
  expect(idsFor('agiflop')).not.toContain('refCost');
});

test('every word must be found', () => {
  expect(idsFor('power growth')).toContain('powerGrowth');
  expect(idsFor('power growth')).not.toContain('powerGW');
  expect(idsFor('zebra')).toEqual([]);
});

test('the levers of policy come first, and are found by that word and by what they do', () => {
  const levers = ASSUMPTIONS.filter(({ kind }) => kind === 'policy').map(({ id }) => id);
  expect(findAssumptions('')[0]?.found.map(({ id }) => id)).toEqual(levers);
  expect(idsFor('policy').slice(0, levers.length)).toEqual(levers);
  expect(idsFor('jurisdiction')).toContain('restrictAbroad');
  expect(idsFor('security')).toContain('theftLag');
  expect(idsFor('threshold')[0]).toBe('thresholdFlop');
  expect(idsFor('restrict')).toEqual(expect.arrayContaining(['restrictHigh', 'restrictAbroad']));
});

test('marks every match in a label and loses no letter', () => {
  const parts = highlightedParts('Cost growth', 'o gr');
  expect(parts.map(({ text }) => text).join('')).toBe('Cost growth');
  expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['o', 'gro']);
});
