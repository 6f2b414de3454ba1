import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseScenario } from '#shared/document/file/codec';
import { serialiseScenario } from '#shared/document/file/serialise';
import { createScenario } from '#shared/document/scenario/create';
import type { Scenario } from '#shared/document/scenario/scenario';
import { largestFile } from '#shared/testing/largest-file';
import { describeFile, duplicateFile, tagFile } from './edit-files';

const ID = '3f1c2a52-6f5e-4c55-9d0e-0a4c7a1f2b3d';
const NOW = '2026-11-25T10:00:00.000Z';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-edit-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function place(fileName: string, changes: Partial<Scenario> = {}): Promise<string> {
  const now = '2026-01-01T00:00:00.000Z';
  const scenario = createScenario({ id: ID, now, preset: 'memo-2024', name: 'Plan' });
  await writeFile(join(folder, fileName), serialiseScenario({ ...scenario, ...changes }));
  return join(folder, fileName);
}

async function read(fileName: string): Promise<Scenario> {
  const parsed = parseScenario(await readFile(join(folder, fileName), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const renameFile = (path: string, name: string, now: string) =>
  describeFile(path, { name, description: 'What if?', author: 'Ada' }, now);

test('what is said goes into the file, the name onto it, and nothing else changes', async () => {
  const path = await place('Plan.headroom.json', { tags: ['board'] });
  const renamed = await renameFile(path, 'Board: 2030', NOW);
  expect(renamed).toMatchObject({ ok: true, value: { scenario: { name: 'Board: 2030' } } });
  expect(await readdir(folder)).toEqual(['Board- 2030.headroom.json']);
  expect(await read('Board- 2030.headroom.json')).toMatchObject({
    id: ID,
    name: 'Board: 2030',
    description: 'What if?',
    author: 'Ada',
    tags: ['board'],
  });
});

test('a name that another file has gets a number, and that file stays', async () => {
  await place('Other.headroom.json', { name: 'Theirs' });
  const path = await place('Plan.headroom.json');
  await renameFile(path, 'Other', NOW);
  expect((await readdir(folder)).sort()).toEqual([
    'Other (2).headroom.json',
    'Other.headroom.json',
  ]);
  expect((await read('Other.headroom.json')).name).toBe('Theirs');
});

test('a name that gives no file name is refused before anything is written', async () => {
  const path = await place('Plan.headroom.json');
  const before = await readFile(path);
  expect(await renameFile(path, '???', NOW)).toMatchObject({ error: { code: 'badName' } });
  expect((await readFile(path)).equals(before)).toBe(true);
});

test('a file keeps the name its author gave it, until the scenario has another', async () => {
  const path = await place('Board v3.headroom.json');
  await renameFile(path, 'Plan', NOW);
  expect(await readdir(folder)).toEqual(['Board v3.headroom.json']);
  expect((await read('Board v3.headroom.json')).description).toBe('What if?');
});

test('only the case of a name can change', async () => {
  const path = await place('plan.headroom.json', { name: 'plan' });
  await renameFile(path, 'PLAN', NOW);
  expect(await readdir(folder)).toEqual(['PLAN.headroom.json']);
});

test('a file that is no scenario is not renamed', async () => {
  await writeFile(join(folder, 'bad.headroom.json'), '{');
  const renamed = await renameFile(join(folder, 'bad.headroom.json'), 'Good', NOW);
  expect(renamed).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(await readdir(folder)).toEqual(['bad.headroom.json']);
});

test('tags come and go, and a file whose tags stay is not touched', async () => {
  const path = await place('Plan.headroom.json', { tags: ['old', 'board'] });
  await tagFile(path, { add: ['team'], remove: ['old'] }, NOW);
  expect((await read('Plan.headroom.json')).tags).toEqual(['board', 'team']);
  const before = await readFile(path);
  await tagFile(path, { add: ['team'], remove: ['never there'] }, '2027-01-01T00:00:00.000Z');
  expect((await readFile(path)).equals(before)).toBe(true);
});

test('a copy that could not be opened again is not made', async () => {
  const path = join(folder, 'Large.headroom.json');
  const large = largestFile(
    createScenario({ id: ID, now: NOW, preset: 'memo-2024', name: 'Large' }),
  );
  await writeFile(path, large);
  expect(await duplicateFile(path, NOW)).toMatchObject({
    ok: false,
    error: { code: 'refused', document: { code: 'tooLarge' } },
  });
  expect(await readdir(folder)).toEqual(['Large.headroom.json']);
});

test('each copy is a scenario of its own', async () => {
  const path = await place('Plan.headroom.json');
  const first = await duplicateFile(path, NOW);
  const second = await duplicateFile(path, NOW);
  const names = [first, second].map((copy) => (copy.ok ? basename(copy.value) : ''));
  expect(names).toEqual(['Plan copy.headroom.json', 'Plan copy (2).headroom.json']);
  const ids = [ID, ...(await Promise.all(names.map(async (name) => (await read(name)).id)))];
  expect(new Set(ids).size).toBe(3);
});
