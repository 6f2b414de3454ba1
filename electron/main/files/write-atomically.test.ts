import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sweepLeftovers } from './sweep-leftovers';
import { UNFINISHED, writeAtomically } from './write-atomically';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-write-'));
  path = join(folder, 'plan.headroom.json');
});
afterEach(() => rm(folder, { recursive: true }));

const OLD = Buffer.from('old');
const NEW = Buffer.from('new content');

it('replaces a file and leaves nothing beside it', async () => {
  await writeFile(path, OLD);
  await writeAtomically(path, NEW, { replace: true });
  expect(await readFile(path)).toEqual(NEW);
  expect(await readdir(folder)).toEqual(['plan.headroom.json']);
});

it('does not replace a file it was not told to, and leaves nothing beside it', async () => {
  await writeFile(path, OLD);
  const writing = writeAtomically(path, NEW, { replace: false });
  await expect(writing).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(path)).toEqual(OLD);
  expect(await readdir(folder)).toEqual(['plan.headroom.json']);
});

it('lets only one of two that make the same new file at once win', async () => {
  const outcomes = await Promise.allSettled([
    writeAtomically(path, Buffer.from('one'), { replace: false }),
    writeAtomically(path, Buffer.from('two'), { replace: false }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('keeps the permissions the file had', async () => {
  await writeFile(path, OLD);
  await chmod(path, 0o660);
  await writeAtomically(path, NEW, { replace: true });
  expect((await stat(path)).mode & 0o777).toBe(0o660);
});

it('fails for a folder that is gone', async () => {
  const writing = writeAtomically(join(folder, 'gone', 'a'), NEW, { replace: true });
  await expect(writing).rejects.toMatchObject({ code: 'ENOENT' });
});

it('sweeps what a crash left, but neither a write under way nor a file of the user', async () => {
  const left = join(folder, `.left${UNFINISHED}`);
  const underWay = join(folder, `.now${UNFINISHED}`);
  const long = new Date(Date.now() - 60 * 60 * 1000);
  for (const file of [left, underWay, path]) await writeFile(file, '{');
  await utimes(left, long, long);
  await utimes(path, long, long);
  await sweepLeftovers(folder);
  expect((await readdir(folder)).sort()).toEqual([`.now${UNFINISHED}`, 'plan.headroom.json']);
});
