import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { whyNotWritable } from './why-not-writable';

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
