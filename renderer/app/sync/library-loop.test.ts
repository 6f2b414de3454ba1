import { expect, test, vi } from 'vitest';
import { err, ok } from '#shared/base/result';
import { createScenario } from '#shared/document/scenario/create';
import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import type { KeyedHeadlines, LibraryChange, LibraryEntry } from '#shared/ipc/library';
import { NO_HEADLINES } from '#shared/testing/no-headlines';
import type { RunAnswer } from '../../engine/runner';
import { createLibraryStore } from '../../state/library-store';
import { createSessionStore } from '../../state/session-store';
import { startLibraryLoop } from './library-loop';

function entry(name: string): LibraryEntry {
  const value = {
    id: name,
    name,
    description: '',
    preset: 'memo-2024',
    tags: [],
    author: '',
    modelKey: `key of ${name}`,
  };
  return { handle: name, fileName: name, folder: '', modified: 0, content: ok(value) };
}

function begin(onDisk: readonly string[], kept: readonly KeyedHeadlines[] = []) {
  const files = new Set(onDisk);
  let revision = 1;
  let tell: (change: LibraryChange) => void = () => {};
  const computed: string[] = [];
  const written: KeyedHeadlines[] = [];
  let answer: () => RunAnswer<ScenarioHeadlines> = () => ({ kind: 'done', results: NO_HEADLINES });
  const library = createLibraryStore();
  const session = createSessionStore({ getItem: () => null, setItem() {}, removeItem() {} });
  const watchLibrary = vi.fn(async () => ({
    folder: 'Documents/Headroom',
    entries: [...files].map(entry),
    error: null,
    revision,
    unread: 0,
  }));
  let read = '';
  const away = new Set<string>();
  const { prepare } = startLibraryLoop({
    library,
    session,
    api: {
      watchLibrary,
      listHeadlines: async () => kept,
      keepHeadlines: async (all) => void written.push(...all),
      async readFile(handle) {
        read = handle;
        if (away.has(handle)) return err({ code: 'failed', message: 'The drive is away.' });
        const now = '2026-01-01T00:00:00.000Z';
        const scenario = createScenario({ id: handle, now, preset: 'memo-2024', name: handle });
        const file = {
          handle,
          fileName: handle,
          folder: 'Documents/Headroom',
          revision: '1',
          embedded: false,
        };
        return ok({ ...file, scenario, modelKey: `key of ${handle}` });
      },
      on(event, listener) {
        if (event === 'libraryChanged') tell = listener as typeof tell;
        return () => {};
      },
    },
    spawnRunner: () => ({
      async run() {
        computed.push(read);
        return answer();
      },
      cancel() {},
      dispose() {},
    }),
  });
  const change = (changed: readonly string[], removed: readonly string[], number = 1) => {
    revision += number;
    for (const name of changed) files.add(name);
    for (const name of removed) files.delete(name);
    tell({
      revision,
      folder: 'Documents/Headroom',
      changed: changed.map(entry),
      removed,
      error: null,
      unread: 0,
    });
  };
  const names = () => [...library.getState().entries.keys()];
  return {
    prepare,
    library,
    session,
    watchLibrary,
    computed,
    written,
    change,
    names,
    away,
    answerWith: (next: () => RunAnswer<ScenarioHeadlines>) => {
      answer = next;
    },
  };
}

test('nothing is asked of the disk or the model before the library is looked at', async () => {
  const { session, watchLibrary, computed, names } = begin(['a', 'b']);
  expect(watchLibrary).not.toHaveBeenCalled();
  session.getState().show('library');
  await expect.poll(() => computed).toEqual(['a', 'b']);
  expect(names()).toEqual(['a', 'b']);
  expect(watchLibrary).toHaveBeenCalledTimes(1);
});

test('prepared, it is read but nothing is computed until it is shown', async () => {
  const { prepare, session, watchLibrary, computed, names } = begin(['a']);
  prepare();
  await expect.poll(names).toEqual(['a']);
  expect(computed).toEqual([]);
  session.getState().show('library');
  await expect.poll(() => computed).toEqual(['a']);
  expect(watchLibrary).toHaveBeenCalledTimes(1);
});

test('what was computed earlier is not computed again, and what is new is kept', async () => {
  const known = { modelKey: 'key of a', headlines: NO_HEADLINES };
  const { session, computed, written } = begin(['a', 'b'], [known]);
  session.getState().show('library');
  await expect.poll(() => written.map(({ modelKey }) => modelKey)).toEqual(['key of b']);
  expect(computed).toEqual(['b']);
});

test('what is in view comes first', async () => {
  const { session, library, computed } = begin(['a', 'b', 'c']);
  library.getState().bringIntoView(['c', 'b']);
  session.getState().show('library');
  await expect.poll(() => computed).toEqual(['c', 'b', 'a']);
});

test('changes are followed, and one that was missed brings the whole anew', async () => {
  const { session, change, names, watchLibrary, computed } = begin(['a', 'b']);
  session.getState().show('library');
  await expect.poll(() => computed).toHaveLength(2);
  change(['c'], ['a']);
  expect(names()).toEqual(['b', 'c']);
  expect(watchLibrary).toHaveBeenCalledTimes(1);
  change(['d'], [], 2);
  await expect.poll(names).toEqual(['b', 'c', 'd']);
  expect(watchLibrary).toHaveBeenCalledTimes(2);
});

test('what the model refuses is not asked again and again', async () => {
  const { session, library, computed, written, answerWith } = begin(['a', 'b']);
  answerWith(() => ({ kind: 'failed', message: 'No.' }));
  session.getState().show('library');
  await expect.poll(() => library.getState().headlines.get('key of b')).toBeNull();
  expect(computed).toEqual(['a', 'b']);
  expect(written).toEqual([]);
});

test('a worker that goes down is asked once more; one that does so again holds up no other', async () => {
  const { session, computed, written, answerWith } = begin(['a', 'b']);
  const answers: RunAnswer<ScenarioHeadlines>['kind'][] = ['crashed', 'done', 'crashed', 'crashed'];
  answerWith(() =>
    answers.shift() === 'done'
      ? { kind: 'done', results: NO_HEADLINES }
      : { kind: 'crashed', message: 'The worker stopped.' },
  );
  session.getState().show('library');
  await expect.poll(() => written.map(({ modelKey }) => modelKey)).toEqual(['key of a']);
  expect(computed).toEqual(['a', 'a', 'b', 'b']);
});

test('what could not be read is not said to be refused, and is read once the drive is back', async () => {
  const { session, library, computed, away } = begin(['a', 'b']);
  away.add('a');
  session.getState().show('library');
  await expect.poll(() => computed).toEqual(['b']);
  expect(library.getState().headlines.has('key of a')).toBe(false);
  expect([...library.getState().withoutHeadlines]).toEqual(['key of a']);
  away.clear();
  session.getState().show('workbench');
  session.getState().show('library');
  await expect.poll(() => computed).toEqual(['b', 'a']);
});
