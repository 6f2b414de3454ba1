import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Trash } from './trash';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 25);

let root: string;
let folder: string;
let trash: Trash;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'headroom-trash-'));
  folder = join(root, 'library');
  await mkdir(folder);
  trash = new Trash(join(root, 'user-data', 'trash'), () => 'Documents/Headroom');
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function put(name: string, bytes: Buffer | string, now = NOW) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const outcome = await trash.put(path, 'Plan', now);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return { path, id: outcome.value.id };
}

test('what is put back is the same bytes, name and time, whatever they were', async () => {
  const bytes = Buffer.from([0xff, 0x00, 0x7b, 0x0a]);
  const path = join(folder, 'Plan – 2030.headroom.json');
  await writeFile(path, bytes);
  await utimes(path, 1_700_000_000, 1_700_000_000);
  const outcome = await trash.put(path, 'Plan', NOW);
  expect(await readdir(folder)).toEqual([]);
  expect(await trash.list()).toMatchObject([
    {
      fileName: 'Plan – 2030.headroom.json',
      name: 'Plan',
      folder: 'Documents/Headroom',
      trashed: NOW,
    },
  ]);
  expect(await trash.restore(outcome.ok ? outcome.value.id : '')).toEqual({
    ok: true,
    value: path,
  });
  expect((await readFile(path)).equals(bytes)).toBe(true);
  expect((await stat(path)).mtimeMs).toBe(1_700_000_000_000);
  expect(await trash.list()).toEqual([]);
});

test('a name taken meanwhile costs neither file', async () => {
  const { id } = await put('Plan.headroom.json', 'old');
  await writeFile(join(folder, 'Plan.headroom.json'), 'new');
  expect(await trash.restore(id)).toEqual({
    ok: true,
    value: join(folder, 'Plan (2).headroom.json'),
  });
  expect(await readFile(join(folder, 'Plan.headroom.json'), 'utf8')).toBe('new');
  expect(await readFile(join(folder, 'Plan (2).headroom.json'), 'utf8')).toBe('old');
});

test('two files of one name are both kept', async () => {
  const first = await put('Plan.headroom.json', 'first');
  const second = await put('Plan.headroom.json', 'second');
  await trash.restore(first.id);
  await trash.restore(second.id);
  expect(await readFile(join(folder, 'Plan.headroom.json'), 'utf8')).toBe('first');
  expect(await readFile(join(folder, 'Plan (2).headroom.json'), 'utf8')).toBe('second');
});

test('where the folder is gone nothing is made up and the file stays in the trash', async () => {
  const { id } = await put('Plan.headroom.json', 'old');
  await rm(folder, { recursive: true });
  expect(await trash.restore(id)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  expect(await readdir(root)).toEqual(['user-data']);
  expect(await trash.list()).toHaveLength(1);
});

test('a link is left where it is, and so is what it names', async () => {
  await writeFile(join(root, 'elsewhere'), 'theirs');
  await symlink(join(root, 'elsewhere'), join(folder, 'link.headroom.json'));
  const outcome = await trash.put(join(folder, 'link.headroom.json'), 'Link', NOW);
  expect(outcome).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(await readdir(folder)).toEqual(['link.headroom.json']);
});

test('thirty days are kept, older ones go', async () => {
  await put('old.headroom.json', 'x', NOW - 31 * DAY);
  await put('young.headroom.json', 'x', NOW - 25 * DAY);
  await trash.dropOld(NOW);
  await trash.dropOld(NOW + 1.5 * DAY);
  expect(await trash.list()).toMatchObject([{ fileName: 'young.headroom.json' }]);
  await trash.empty();
  expect(await trash.list()).toEqual([]);
});

test('a clock that is wrong for a while takes nothing from the trash', async () => {
  await put('plan.headroom.json', 'x');
  const inAnHour = (day: number) => [NOW + day * DAY, NOW + day * DAY + DAY / 24] as const;
  for (const now of [
    ...inAnHour(20_000),
    ...inAnHour(1),
    ...inAnHour(-20_000),
    ...inAnHour(20_002),
  ]) {
    await trash.dropOld(now);
    expect(await trash.list()).toHaveLength(1);
  }
});

test('an id is no way out of the trash', async () => {
  for (const id of ['..', '../library', 'a'.repeat(16)]) {
    expect(await trash.restore(id)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  }
});
