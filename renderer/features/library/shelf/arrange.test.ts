import { expect, test } from 'vitest';
import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import type { LibraryEntry, ScenarioSummary } from '#shared/ipc/library';
import type { LibraryOrder } from '../../../state/views';
import { entryName, findEntries, orderEntries, tagsInUse, twinFiles } from './arrange';

function entry(name: string, changes: Partial<ScenarioSummary> = {}, modified = 0): LibraryEntry {
  const value: ScenarioSummary = {
    id: name,
    name,
    description: '',
    preset: 'memo-2024',
    tags: [],
    author: '',
    modelKey: name,
    ...changes,
  };
  return {
    handle: name,
    fileName: `${name}.json`,
    folder: '',
    modified,
    content: { ok: true, value },
  };
}

const BAD: LibraryEntry = {
  ...entry('broken'),
  content: { ok: false, error: { code: 'refused', message: 'It is not JSON.' } },
};

interface Arrangement {
  readonly search?: string;
  readonly tag?: string;
  readonly order?: LibraryOrder;
  readonly headlines?: ReadonlyMap<string, ScenarioHeadlines>;
}

function names(
  entries: readonly LibraryEntry[],
  { search = '', tag, order = 'name', headlines = new Map() }: Arrangement,
): string[] {
  const found = findEntries(orderEntries(entries, order, headlines), { search, tag: tag ?? null });
  return found.map(entryName);
}

function agi(p50: number | null, never = 0): ScenarioHeadlines {
  const date = { p5: p50, p50, p95: null, never };
  return {
    horizon: 2060,
    samples: 1,
    agi: date,
    wmd: date,
    agiByYear: [],
    frontier: [],
    firstYear: 2015,
  };
}

test('every word is looked for, in name, description, tags, author and file name', () => {
  const entries = [
    entry('Chips', { description: 'Export rules bite', tags: ['board'], author: 'Ada' }),
    entry('Money', { tags: ['board'] }),
    BAD,
  ];
  expect(names(entries, { search: 'BOARD' })).toEqual(['Chips', 'Money']);
  expect(names(entries, { search: 'board  ada' })).toEqual(['Chips']);
  expect(names(entries, { search: 'rules chips' })).toEqual(['Chips']);
  expect(names(entries, { search: 'broken' })).toEqual(['broken.json']);
  expect(names(entries, { search: 'money ada' })).toEqual([]);
  expect(names(entries, { tag: 'board' })).toEqual(['Chips', 'Money']);
});

test('names are in the order people expect, the latest change comes first', () => {
  const entries = [entry('Plan 10', {}, 3), entry('plan 9', {}, 1), entry('Änderung', {}, 2)];
  expect(names(entries, { order: 'name' })).toEqual(['Änderung', 'plan 9', 'Plan 10']);
  expect(names(entries, { order: 'changed' })).toEqual(['Plan 10', 'Änderung', 'plan 9']);
});

test('by date: early before late, never after all dates, unknown after that, bad files last', () => {
  const entries = ['unknown', 'never', 'late', 'rarely', 'early'].map((name) => entry(name));
  const headlines = new Map([
    ['never', agi(null, 0.9)],
    ['rarely', agi(null, 0.6)],
    ['late', agi(2050)],
    ['early', agi(2029)],
  ]);
  expect(names([BAD, ...entries], { order: 'agi', headlines })).toEqual([
    'early',
    'late',
    'rarely',
    'never',
    'unknown',
    'broken.json',
  ]);
});

test('tags once each, and files of one identity together', () => {
  const entries = [
    entry('A', { id: '1', tags: ['b', 'a'] }),
    entry('B', { id: '1', tags: ['a'] }),
    entry('C'),
    BAD,
  ];
  expect(tagsInUse(entries)).toEqual(['a', 'b']);
  expect([...twinFiles(entries)]).toEqual([['1', ['A.json', 'B.json']]]);
});
