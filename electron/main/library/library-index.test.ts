import { mkdir, mkdtemp, rename, rm, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { createScenario } from '#shared/document/scenario/create';
import type { FileError, FileLabel } from '#shared/ipc/files';
import type { LibraryChange } from '#shared/ipc/library';
import { LibraryIndex } from './library-index';
import { RememberedEntries } from './remembered-entries';

let root: string;
let folder: string;
let index: LibraryIndex;
let told: LibraryChange[];
let reads: string[];
/** Done once, while a file is being read. */
let meanwhile: ((path: string) => Promise<void>) | null = null;
/** What the system says once of the file whose name begins with "a". */
let fault: FileError | null = null;

vi.mock('../scenarios/read-scenario', async (importActual) => {
  const actual = await importActual<typeof import('../scenarios/read-scenario')>();
  return {
    ...actual,
    async readScenario(path: string) {
      reads.push(basename(path));
      if (fault !== null && basename(path).startsWith('a')) {
        const error = fault;
        fault = null;
        return { ok: false, error };
      }
      const read = await actual.readScenario(path);
      const act = meanwhile;
      meanwhile = null;
      await act?.(path);
      return read;
    },
  };
});

/** The app's own id of a scenario matters to nobody here but for twins. */
function text(name: string, id = '3f1c2a52-6f5e-4c55-9d0e-0a4c7a1f2b3d'): string {
  const now = '2026-11-24T10:00:00.000Z';
  return serialiseScenario(createScenario({ id, now, preset: 'memo-2024', name }));
}

function labelOf(path: string): FileLabel {
  return { handle: path, fileName: basename(path), folder: 'Documents/Headroom' };
}

function open(
  remembered = new RememberedEntries(join(root, 'remembered.json'), '1'),
  label = labelOf,
) {
  index?.close();
  index = new LibraryIndex({
    folder: () => ({ path: folder, name: 'Documents/Headroom', mayBeMissing: false }),
    label,
    remembered,
    changed: (change) => told.push(change),
    paces: { settle: 10, poll: 30, safety: 60_000 },
  });
}

const names = () =>
  index
    .view()
    .entries.map(({ content, fileName }) => (content.ok ? content.value.name : `bad ${fileName}`))
    .sort();

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'headroom-index-'));
  folder = join(root, 'library');
  await mkdir(folder);
  told = [];
  reads = [];
  open();
});

afterEach(async () => {
  index.close();
  await rm(root, { recursive: true, force: true });
});

test('files that appear, change and vanish are told one by one, and only those are read', async () => {
  await writeFile(join(folder, 'a.headroom.json'), text('A'));
  await writeFile(join(folder, 'b.headroom.json'), text('B'));
  await index.refresh();
  expect(names()).toEqual(['A', 'B']);
  reads = [];
  told = [];
  await index.refresh();
  expect([reads, told]).toEqual([[], []]);

  await writeFile(join(folder, 'c.headroom.json'), text('C'));
  await writeFile(join(folder, 'a.headroom.json'), text('A, changed'));
  await unlink(join(folder, 'b.headroom.json'));
  await index.refresh();
  expect(names()).toEqual(['A, changed', 'C']);
  expect(reads.sort()).toEqual(['a.headroom.json', 'c.headroom.json']);
  expect(told.flatMap(({ removed }) => removed).map((path) => basename(path))).toEqual([
    'b.headroom.json',
  ]);
  const { revision } = index.view();
  expect(told.at(-1)?.revision).toBe(revision);
});

test('a file replaced by one of the same size and time is read all the same', async () => {
  const path = join(folder, 'a.headroom.json');
  const time = new Date('2026-01-01T00:00:00Z');
  await writeFile(path, text('Aa'));
  await utimes(path, time, time);
  await index.refresh();
  await writeFile(join(root, 'other'), text('Bb'));
  await utimes(join(root, 'other'), time, time);
  await rename(join(root, 'other'), path);
  await index.refresh();
  expect(names()).toEqual(['Bb']);
});

test('a file written or replaced while it is read is read again', async () => {
  await writeFile(join(folder, 'a.headroom.json'), text('Old'));
  meanwhile = (path) => writeFile(path, text('New'));
  await index.refresh();
  expect(names()).toEqual(['New']);
  await writeFile(join(folder, 'a.headroom.json'), text('Newer'));
  meanwhile = async (path) => {
    await writeFile(join(root, 'other'), text('Newest'));
    await rename(join(root, 'other'), path);
  };
  await index.refresh();
  expect(names()).toEqual(['Newest']);
});

test('a bad file is shown as bad until it is mended', async () => {
  await writeFile(join(folder, 'a.headroom.json'), text('A'));
  await writeFile(join(folder, 'b.headroom.json'), '{');
  await index.refresh();
  expect(names()).toEqual(['A', 'bad b.headroom.json']);
  await writeFile(join(folder, 'b.headroom.json'), text('B'));
  await index.refresh();
  expect(names()).toEqual(['A', 'B']);
});

test('a file in use is read again at the next look, one that is wrong is not', async () => {
  await writeFile(join(folder, 'a.headroom.json'), text('A'));
  await writeFile(join(folder, 'b.headroom.json'), '{');
  fault = { code: 'failed', message: '“a” could not be opened: another program is using it.' };
  await index.refresh();
  expect(names()).toEqual(['bad a.headroom.json', 'bad b.headroom.json']);
  reads = [];
  await index.refresh();
  expect(names()).toEqual(['A', 'bad b.headroom.json']);
  expect(reads).toEqual(['a.headroom.json']);
});

test('a link within the folder is the file it names, one that leads out is not read', async () => {
  await writeFile(join(folder, 'a.headroom.json'), text('A'));
  await writeFile(join(root, 'secret.headroom.json'), text('Secret'));
  await symlink(join(folder, 'a.headroom.json'), join(folder, 'link.headroom.json'));
  await symlink(join(root, 'secret.headroom.json'), join(folder, 'out.headroom.json'));
  await index.refresh();
  expect(names()).toEqual(['A', 'bad out.headroom.json']);
  expect(reads).not.toContain('secret.headroom.json');
});

test('what was read is remembered across a start, but not what has changed since', async () => {
  await writeFile(join(folder, 'a.headroom.json'), text('A'));
  await writeFile(join(folder, 'b.headroom.json'), text('B'));
  const remembered = new RememberedEntries(join(root, 'remembered.json'), '1');
  open(remembered);
  await index.refresh();
  await remembered.flush();
  await writeFile(join(folder, 'b.headroom.json'), text('B, changed'));
  reads = [];
  open();
  await index.refresh();
  expect(names()).toEqual(['A', 'B, changed']);
  expect(reads).toEqual(['b.headroom.json']);

  reads = [];
  open(new RememberedEntries(join(root, 'remembered.json'), 'of another version'));
  await index.refresh();
  expect(reads).toHaveLength(2);
  await writeFile(join(root, 'remembered.json'), '{"version":');
  open();
  await index.refresh();
  expect(names()).toEqual(['A', 'B, changed']);
});

test('watched, it follows the folder by itself, also when that goes and comes back', async () => {
  await writeFile(join(folder, 'a.headroom.json'), text('A'));
  index.startWatching();
  await index.refreshNames();
  await expect.poll(names).toEqual(['A']);
  await writeFile(join(folder, 'b.headroom.json'), text('B'));
  await expect.poll(names).toEqual(['A', 'B']);

  await rename(folder, join(root, 'away'));
  await expect.poll(() => index.view().error).toMatchObject({ code: 'notFound' });
  expect(names()).toEqual([]);
  await rename(join(root, 'away'), folder);
  await expect.poll(names).toEqual(['A', 'B']);
  expect(index.view().error).toBeNull();
  await writeFile(join(folder, 'c.headroom.json'), text('C'));
  await expect.poll(names).toEqual(['A', 'B', 'C']);
});

test('the changes that are told add up to the view', async () => {
  for (let i = 0; i < 450; i++) {
    await writeFile(join(folder, `${i}.headroom.json`), text(`S${i}`));
  }
  await index.refresh();
  await unlink(join(folder, '7.headroom.json'));
  await index.refresh();
  const shown = new Set<string>();
  for (const { changed, removed } of told) {
    for (const { handle } of changed) shown.add(handle);
    for (const handle of removed) shown.delete(handle);
  }
  expect([...shown].sort()).toEqual(
    index
      .view()
      .entries.map(({ handle }) => handle)
      .sort(),
  );
  expect(told.map(({ revision }) => revision)).toEqual(told.map((_, i) => i + 1));
  expect(told.filter(({ unread }) => unread > 0).length).toBeGreaterThan(0);
  expect(index.view().unread).toBe(0);
});

test('a look that fails while another is asked for is followed by that other', async () => {
  await writeFile(join(folder, 'a.headroom.json'), text('A'));
  let fails = true;
  const label = (path: string) => {
    if (fails) throw new Error('no handle');
    return labelOf(path);
  };
  open(undefined, label);
  const first = index.refresh();
  const second = index.refresh();
  await expect(first).rejects.toThrow('no handle');
  fails = false;
  await second;
  expect(names()).toEqual(['A']);

  await writeFile(join(folder, 'b.headroom.json'), text('B'));
  const third = index.refresh();
  await Promise.all([third, index.refresh()]);
  expect(names()).toEqual(['A', 'B']);
});
