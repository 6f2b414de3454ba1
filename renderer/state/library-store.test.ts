import { expect, test } from 'vitest';
import { ok } from '#shared/base/result';
import type { LibraryEntry } from '#shared/ipc/library';
import { NO_HEADLINES } from '#shared/testing/no-headlines';
import { createLibraryStore } from './library-store';

function entry(name: string, modelKey: string, tags: readonly string[] = []): LibraryEntry {
  const summary = { id: name, name, description: '', preset: 'memo-2024', tags, author: '' };
  const content = ok({ ...summary, modelKey });
  return { handle: name, fileName: name, folder: '', modified: 0, content };
}

test('a day of saved edits leaves no pile of headlines that no file has any more', () => {
  const library = createLibraryStore();
  const { viewed, follow, computed } = library.getState();
  const same = { folder: '', error: null, unread: 0 };
  viewed({ ...same, revision: 1, entries: [entry('mine', 'mine 0'), entry('other', 'other')] });
  computed([{ modelKey: 'other', headlines: NO_HEADLINES }]);
  let most = 0;
  for (let n = 1; n <= 1000; n++) {
    const changed = [entry('mine', `mine ${n}`)];
    follow({ ...same, revision: n + 1, changed, removed: [] });
    computed([{ modelKey: `mine ${n}`, headlines: NO_HEADLINES }]);
    most = Math.max(most, library.getState().headlines.size);
  }
  const { headlines } = library.getState();
  expect(most).toBeLessThan(200);
  expect(headlines.has('mine 1000')).toBe(true);
  // The last edit can be undone without being computed again; what did not change is kept.
  expect(headlines.has('mine 999')).toBe(true);
  expect(headlines.has('other')).toBe(true);
});

const FOLDER = { folder: '', error: null, unread: 0 };

/** A library of four, of which two are selected; the keyboard is at the second of them. */
function chosen() {
  const library = createLibraryStore();
  const entries = [
    entry('alpha', 'a', ['board']),
    entry('beta', 'b', ['board']),
    entry('gamma', 'c'),
    entry('alphabet', 'd'),
  ];
  library.getState().viewed({ ...FOLDER, revision: 1, entries });
  choose('alpha', 'beta');
  function choose(...names: string[]): void {
    const last = names.at(-1) ?? null;
    const selected = new Set(names);
    library.getState().select(() => ({ selected, focused: last, anchor: last }));
  }
  const selection = () => {
    const { selected, focused, anchor } = library.getState().selection;
    return [[...selected], focused, anchor];
  };
  return { choose, selection, state: () => library.getState() };
}

test('what a search does not show is not selected, also when the search is over', () => {
  const { state, selection } = chosen();
  state().searchFor('alph');
  expect(selection()).toEqual([['alpha'], null, null]);
  state().searchFor('gamma');
  expect(selection()).toEqual([[], null, null]);
  state().searchFor('');
  expect(selection()).toEqual([[], null, null]);
});

test('what a tag does not show is not selected, nor what loses the tag meanwhile', () => {
  const { choose, state, selection } = chosen();
  choose('gamma', 'alpha', 'beta');
  state().filterBy('board');
  expect(selection()).toEqual([['alpha', 'beta'], 'beta', 'beta']);
  state().follow({ ...FOLDER, revision: 2, changed: [entry('beta', 'b')], removed: [] });
  expect(selection()).toEqual([['alpha'], null, null]);
  state().viewed({ ...FOLDER, revision: 3, entries: [entry('alpha', 'a')] });
  expect(selection()).toEqual([[], null, null]);
});

test('a file that was just made is selected as it arrives, where it is shown', () => {
  const { choose, state, selection } = chosen();
  state().searchFor('copy');
  choose('alpha copy', 'other');
  const changed = [entry('alpha copy', 'a'), entry('other', 'b')];
  state().follow({ ...FOLDER, revision: 2, changed, removed: [] });
  expect(selection()).toEqual([['alpha copy'], null, null]);
});
