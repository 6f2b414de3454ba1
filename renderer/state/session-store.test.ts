import { expect, test } from 'vitest';
import { createSessionStore } from './session-store';

function storage(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('a window opens as the last one was left, but with an empty search', () => {
  const kept = storage();
  const first = createSessionStore(kept).getState();
  first.toggleGroup('supply');
  first.resizeAssumptions(420);
  first.searchFor('chips');
  const second = createSessionStore(kept).getState();
  expect(second.closedGroups).toEqual(['supply']);
  expect(second.assumptionsWidth).toBe(420);
  expect(second.search).toBe('');
});

test('what is not kept begins anew, and all that is kept is read back', () => {
  const kept = storage();
  const first = createSessionStore(kept);
  const begun = first.getState();
  begun.collapseAssumptions(true);
  begun.resizeOutcomes(400);
  begun.chooseYear(2040);
  begun.steerBy('central.wmd');
  begun.setTwoColumns(true);
  begun.dismissHint();
  begun.showLibraryAs('table');
  begun.orderLibraryBy('agi');
  begun.rememberAuthor(' Ada ');
  begun.showComparison({ multiples: true });
  begun.chooseBenchmark('swe-bench');
  expect(createSessionStore(kept).getState()).toMatchObject({
    assumptionsCollapsed: true,
    outcomesWidth: 400,
    year: 2040,
    steeredBy: 'central.wmd',
    twoColumns: true,
    hintSeen: true,
    libraryView: 'table',
    libraryOrder: 'agi',
    author: 'Ada',
    compareView: { multiples: true, event: 'agi' },
    benchmark: begun.benchmark,
  });
});

test('a damaged entry falls back field by field', () => {
  const state = {
    closedGroups: ['supply', 'nonsense', 7],
    assumptionsWidth: 1e9,
    outcomesWidth: 'wide',
    year: 1492,
    hintSeen: 'yes',
  };
  const store = createSessionStore(
    storage({ 'headroom.session': JSON.stringify({ state, version: 1 }) }),
  ).getState();
  expect(store.closedGroups).toEqual(['supply']);
  expect(store.assumptionsWidth).toBe(520);
  expect(store.outcomesWidth).toBe(300);
  expect(store.year).toBe(2030);
  expect(store.hintSeen).toBe(false);
});

test('the board opens as it was arranged, without charts this version does not know', () => {
  const kept = storage();
  const first = createSessionStore(kept).getState();
  first.showChart('binding');
  first.moveChart('binding', -1);
  first.hideChart('ceilings');
  expect(createSessionStore(kept).getState().charts).toEqual(['timeline', 'binding', 'tiers']);
  const state = { charts: ['tiers', 'astrology', 'tiers'] };
  const later = storage({ 'headroom.session': JSON.stringify({ state, version: 1 }) });
  expect(createSessionStore(later).getState().charts).toEqual(['tiers']);
});

test('a chart at the end of the board goes no further', () => {
  const store = createSessionStore(storage());
  store.getState().moveChart('tiers', 1);
  store.getState().moveChart('ceilings', -1);
  expect(store.getState().charts).toEqual(['ceilings', 'timeline', 'tiers']);
});

test('a column is never made narrower or wider than it works at', () => {
  const store = createSessionStore(storage());
  store.getState().resizeAssumptions(10);
  expect(store.getState().assumptionsWidth).toBe(300);
  store.getState().resizeAssumptions(Number.NaN);
  expect(store.getState().assumptionsWidth).toBe(360);
});

test('asking for the search opens the column it is in', () => {
  const store = createSessionStore(storage());
  store.getState().collapseAssumptions(true);
  store.getState().askForSearch();
  expect(store.getState().assumptionsCollapsed).toBe(false);
});
