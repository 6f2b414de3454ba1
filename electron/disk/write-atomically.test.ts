import {
  chmod,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sweepLeftovers } from './sweep-leftovers';
import { UNFINISHED } from './unfinished';
import { markOf, writeAtomically } from './write-atomically';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-write-'));
  path = join(folder, 'plan.headroom.json');
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

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

it('asks again where another had its turn meanwhile, and does not write over what that one wrote', async () => {
  await writeFile(path, OLD);
  const mayReplace = vi.fn(async () => {
    if (!(await readFile(path)).equals(OLD)) throw new Error('changed');
    // This computer sleeps here, long enough for another to take the mark for left behind.
    await unlink(markOf(path));
    await writeFile(path, 'theirs');
  });
  const writing = writeAtomically(path, NEW, { replace: true, mayReplace });
  await expect(writing).rejects.toThrow('changed');
  expect(mayReplace).toHaveBeenCalledTimes(2);
  expect(await readFile(path, 'utf8')).toBe('theirs');
  expect(await readdir(folder)).toEqual(['plan.headroom.json']);
});

it('fails for a folder that is gone', async () => {
  const writing = writeAtomically(join(folder, 'gone', 'a'), NEW, { replace: true });
  await expect(writing).rejects.toMatchObject({ code: 'ENOENT' });
});

it('sweeps what a crash left long ago by the disk’s own clock, and no file of the user', async () => {
  const left = `.left${UNFINISHED}`;
  for (const file of [join(folder, left), path]) await writeFile(file, '{');
  await utimes(join(folder, left), 1_000_000_000, 1_000_000_000);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2100, 0) });
  await sweepLeftovers(folder);
  // A write under way, for all that this machine's clock and the file's own time say.
  expect((await readdir(folder)).sort()).toEqual([left, 'plan.headroom.json']);
  const leftAfterSweep = async () => {
    await sweepLeftovers(folder, 10);
    return readdir(folder);
  };
  await expect.poll(leftAfterSweep).toEqual(['plan.headroom.json']);
});
