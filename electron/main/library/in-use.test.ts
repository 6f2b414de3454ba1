import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { buildScenario } from '#shared/testing/scenario-builder';
import { describeFile } from './edit-files';
import { Trash } from './trash';

/** Which calls the system refuses, of a file that a virus scanner has open. */
const refusals = vi.hoisted(() => ({
  rename: (_to: string): boolean => false,
  rm: (_path: string): boolean => false,
}));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const busy = () => Object.assign(new Error('busy'), { code: 'EBUSY' });
  const rename: typeof real.rename = async (from, to) => {
    if (refusals.rename(String(to))) throw busy();
    await real.rename(from, to);
  };
  const remove: typeof real.rm = async (path, options) => {
    if (refusals.rm(String(path))) throw busy();
    await real.rm(path, options);
  };
  return { ...real, rename, rm: remove };
});

/** A disk that takes two names of other case for one. */
vi.mock('./scan-folder', async (original) => ({
  ...(await original<object>()),
  stampAt: async () => 'the same',
}));

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 25);

let root: string;
let folder: string;
let trash: Trash;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'headroom-trash-'));
  folder = join(root, 'library');
  await mkdir(folder);
  await writeFile(join(folder, 'Plan.headroom.json'), 'plan');
  trash = new Trash(join(root, 'trash'), () => 'Documents/Headroom');
});
afterEach(async () => {
  Object.assign(refusals, { rename: () => false, rm: () => false });
  await rm(root, { recursive: true });
});

function times(count: number, name: string): (path: string) => boolean {
  let left = count;
  return (path) => path.endsWith(name) && left-- > 0;
}

const put = () => trash.put(join(folder, 'Plan.headroom.json'), 'Plan', NOW);

test('a file that is in use for a moment goes into the trash all the same', async () => {
  refusals.rename = times(2, 'content');
  expect(await put()).toMatchObject({ ok: true });
  expect(await readdir(folder)).toEqual([]);
});

test('a file that is in use for a moment gets the new case of its name', async () => {
  const path = join(folder, 'Plan.headroom.json');
  await writeFile(path, serialiseScenario(buildScenario({ name: 'Plan' })));
  refusals.rename = times(2, 'PLAN.headroom.json');
  const words = { name: 'PLAN', description: '', author: '' };
  expect(await describeFile(path, words, '2026-11-25T10:00:00.000Z')).toMatchObject({ ok: true });
  expect(await readdir(folder)).toEqual(['PLAN.headroom.json']);
});

test('what is back is back once, whatever cannot be cleared away; that goes later', async () => {
  const outcome = await put();
  const id = outcome.ok ? outcome.value.id : '';
  const place = join(root, 'trash', id);
  refusals.rm = (path) => path === place;
  expect(await trash.restore(id)).toMatchObject({ ok: true });
  expect(await trash.list()).toEqual([]);
  expect(await trash.restore(id)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  expect(await readdir(folder)).toEqual(['Plan.headroom.json']);
  expect(await readdir(place)).toEqual(['content']);

  refusals.rm = () => false;
  await trash.dropOld(NOW);
  expect(await readdir(join(root, 'trash'))).toEqual([id]);
  await trash.dropOld(NOW + 1.5 * DAY);
  expect(await readdir(join(root, 'trash'))).toEqual([]);
});
