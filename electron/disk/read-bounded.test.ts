import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NotRegularFileError, readBounded, TooLargeError } from './read-bounded';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('reads a file of exactly the limit, and refuses one byte more', async () => {
  const path = join(folder, 'a');
  await writeFile(path, 'x'.repeat(1000));
  expect((await readBounded(path, 1000)).bytes.length).toBe(1000);
  await expect(readBounded(path, 999)).rejects.toBeInstanceOf(TooLargeError);
});

it('reads an empty file', async () => {
  await writeFile(join(folder, 'a'), '');
  expect((await readBounded(join(folder, 'a'), 10)).bytes.length).toBe(0);
});

it('does not follow a link', async () => {
  await writeFile(join(folder, 'secret'), 'x');
  await symlink(join(folder, 'secret'), join(folder, 'link'));
  await expect(readBounded(join(folder, 'link'), 10)).rejects.toMatchObject({ code: 'ELOOP' });
});

it('refuses a folder, a device without end and a pipe nobody writes to', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (const path of [folder, '/dev/zero', join(folder, 'pipe')]) {
    await expect(readBounded(path, 10)).rejects.toBeInstanceOf(NotRegularFileError);
  }
});

it('stops at the limit in a file that claims to be empty', async () => {
  // The kernel reports a size of zero for these, and gives content all the same.
  await expect(readBounded('/proc/self/maps', 10)).rejects.toBeInstanceOf(TooLargeError);
});
