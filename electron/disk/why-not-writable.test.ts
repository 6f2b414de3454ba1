import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isTaken, whyNotWritable } from './why-not-writable';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-writable-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('a folder that can be written in, or made, is left as empty as it was', async () => {
  const made = join(folder, 'a', 'b');
  expect([whyNotWritable(folder), whyNotWritable(made)]).toEqual([null, null]);
  expect(await readdir(folder)).toEqual(['a']);
  expect(await readdir(made)).toEqual([]);
});

it('says what the system says where it cannot', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(whyNotWritable(join(folder, 'file', 'within'))).toBe('ENOTDIR');
});

it('knows the mark of a run that is open, which leads nowhere', async () => {
  expect(isTaken(folder)).toBe(false);
  await symlink('host-1234', join(folder, 'SingletonLock'));
  expect(isTaken(folder)).toBe(true);
});
