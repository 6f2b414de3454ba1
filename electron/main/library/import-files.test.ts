import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { createScenario } from '#shared/document/scenario/create';
import { largestFile } from '#shared/testing/largest-file';
import { Imports } from './import-files';
import { readEntry } from './read-entry';
import { scanFolder } from './scan-folder';
import { Trash } from './trash';

const NOW = Date.UTC(2026, 10, 25);
const id = (digit: number) => `3f1c2a52-6f5e-4c55-9d0e-0a4c7a1f2b3${digit}`;

let root: string;
let library: string;
let imports: Imports;
let trash: Trash;

function text(name: string, digit: number): string {
  const now = '2026-11-24T10:00:00.000Z';
  return serialiseScenario(createScenario({ id: id(digit), now, preset: 'memo-2024', name }));
}

async function place(path: string, content: string): Promise<string> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
  return join(root, path);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'headroom-import-'));
  library = join(root, 'library');
  trash = new Trash(join(root, 'trash'), basename);
  let known = new Map<string, string>();
  imports = new Imports({
    folder: () => library,
    ensureFolder: async () => void (await mkdir(library, { recursive: true })),
    withId: (wanted) => [...known].flatMap(([path, each]) => (each === wanted ? [path] : [])),
    refresh: async () => {
      known = new Map();
      for (const file of (await scanFolder(library)).files) {
        const { content } = await readEntry(file);
        if (content.ok) known.set(file.path, content.value.id);
      }
    },
    label: (path) => ({ handle: path, fileName: basename(path), folder: '' }),
    trash,
  });
});

afterEach(() => rm(root, { recursive: true, force: true }));

test('files and folders come in byte for byte; what is bad is said and stops nothing', async () => {
  const own = `${text('Own spacing', 1)}\n\n`;
  await place('in/deep/own.headroom.json', own);
  await place('in/notes.txt', 'not looked at');
  await place('in/.hidden/x.headroom.json', text('Hidden', 5));
  await symlink(join(root, 'outside'), join(root, 'in/link.headroom.json'));
  await place('outside', text('Outside', 6));
  const plain = await place('plain.json', text('Plain', 2));
  const broken = await place('broken.headroom.json', '{ "format": ');
  const foreign = await place('picture.png', '');
  const outcome = await imports.take([
    join(root, 'in'),
    plain,
    broken,
    foreign,
    join(root, 'nowhere.headroom.json'),
  ]);
  expect(outcome.done.map(({ fileName }) => fileName)).toEqual([
    'own.headroom.json',
    'plain.headroom.json',
  ]);
  expect(await readFile(join(library, 'own.headroom.json'), 'utf8')).toBe(own);
  expect(outcome.refused.map(({ fileName, error }) => [fileName, error.code])).toEqual([
    ['picture.png', 'refused'],
    ['nowhere.headroom.json', 'notFound'],
    ['broken.headroom.json', 'refused'],
  ]);
  expect(outcome.refused.at(-1)?.error.message).toContain('line 1');
  expect((await readdir(library)).sort()).toEqual(['own.headroom.json', 'plain.headroom.json']);
});

test('a name that is taken gets a number', async () => {
  await place('library/a.headroom.json', text('Here', 1));
  const outcome = await imports.take([await place('in/a.headroom.json', text('New', 2))]);
  expect(outcome.done).toMatchObject([{ fileName: 'a (2).headroom.json' }]);
  expect(await readFile(join(library, 'a.headroom.json'), 'utf8')).toContain('Here');
});

test('the same bytes again are no second file', async () => {
  const file = await place('in/a.headroom.json', text('A', 1));
  const copy = await place('in/copy.headroom.json', text('A', 1));
  await imports.take([file]);
  const again = await imports.take([file, copy]);
  expect(again).toMatchObject({
    done: [],
    already: ['a.headroom.json', 'copy.headroom.json'],
    clashes: [],
  });
  expect(await readdir(library)).toEqual(['a.headroom.json']);
});

async function clash() {
  await place('library/a.headroom.json', text('Mine', 1));
  const theirs = await place('in/b.headroom.json', text('Theirs', 1));
  const outcome = await imports.take([theirs]);
  expect(outcome).toMatchObject({
    done: [],
    clashes: [{ name: 'Theirs', existing: { name: 'Mine', fileName: 'a.headroom.json' } }],
  });
  expect(await readdir(library)).toEqual(['a.headroom.json']);
  return outcome.clashes[0]?.ticket ?? '';
}

test('one identity twice is asked about: both, the second under an identity of its own', async () => {
  const ticket = await clash();
  await imports.settle([{ ticket, choice: 'keepBoth' }], NOW);
  expect((await readdir(library)).sort()).toEqual(['a.headroom.json', 'b.headroom.json']);
  expect(await readFile(join(library, 'a.headroom.json'), 'utf8')).toBe(text('Mine', 1));
  const second = await readFile(join(library, 'b.headroom.json'), 'utf8');
  expect(second).toContain('Theirs');
  expect(second).not.toContain(id(1));
});

test('both are not kept where the second could not be opened again', async () => {
  const now = '2026-11-24T10:00:00.000Z';
  const large = createScenario({ id: id(1), now, preset: 'memo-2024', name: 'Large' });
  await place('library/a.headroom.json', text('Mine', 1));
  const { clashes } = await imports.take([await place('in/b.headroom.json', largestFile(large))]);
  const ticket = clashes[0]?.ticket ?? '';
  const { done, refused } = await imports.settle([{ ticket, choice: 'keepBoth' }], NOW);
  expect({ done, refused }).toMatchObject({
    done: [],
    refused: [{ fileName: 'b.headroom.json', error: { document: { code: 'tooLarge' } } }],
  });
  expect(await readdir(library)).toEqual(['a.headroom.json']);
});

test('replaced, the one before can be had back', async () => {
  const ticket = await clash();
  await imports.settle([{ ticket, choice: 'replace' }], NOW);
  expect(await readFile(join(library, 'a.headroom.json'), 'utf8')).toBe(text('Theirs', 1));
  const [before] = await trash.list();
  await trash.restore(before?.id ?? '');
  expect(await readFile(join(library, 'a (2).headroom.json'), 'utf8')).toBe(text('Mine', 1));
});

test('skipped, nothing happens, and an answer counts once', async () => {
  const ticket = await clash();
  await imports.settle([{ ticket, choice: 'skip' }], NOW);
  const late = await imports.settle([{ ticket, choice: 'keepBoth' }], NOW);
  expect(late.done).toEqual([]);
  expect(await readdir(library)).toEqual(['a.headroom.json']);
});

test('two of one identity in one import are asked about as well', async () => {
  const outcome = await imports.take([
    await place('in/a.headroom.json', text('One', 1)),
    await place('in/b.headroom.json', text('Two', 1)),
  ]);
  expect(outcome.done).toHaveLength(1);
  expect(outcome.clashes).toMatchObject([{ name: 'Two', existing: { name: 'One' } }]);
});
