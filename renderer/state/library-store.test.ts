import { expect, test } from 'vitest';
import { ok } from '#shared/base/result';
import type { LibraryEntry } from '#shared/ipc/library';
import { NO_HEADLINES } from '#shared/testing/no-headlines';
import { createLibraryStore } from './library-store';

function entry(name: string, modelKey: string): LibraryEntry {
  const summary = { id: name, name, description: '', preset: 'memo-2024', tags: [], author: '' };
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
