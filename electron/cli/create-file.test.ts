import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFile, replaceFile } from './create-file';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-create-'));
  path = join(folder, 'mine.json');
  await writeFile(path, 'old');
});
afterEach(() => rm(folder, { recursive: true }));

const NEW = Buffer.from('new');

it('what is replaced stays as private as it was', async () => {
  await chmod(path, 0o600);
  await replaceFile(path, NEW);
  expect(await readFile(path, 'utf8')).toBe('new');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it('a link stays one, and what it leads to is replaced', async () => {
  const link = join(folder, 'link.json');
  await symlink('mine.json', link);
  await replaceFile(link, NEW);
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('new');
  expect((await readdir(folder)).sort()).toEqual(['link.json', 'mine.json']);
});

it('what is write-protected or a folder is not replaced', async () => {
  await chmod(path, 0o444);
  await expect(replaceFile(path, NEW)).rejects.toMatchObject({ code: 'EACCES' });
  expect(await readFile(path, 'utf8')).toBe('old');
  await mkdir(join(folder, 'inner'));
  await expect(replaceFile(join(folder, 'inner'), NEW)).rejects.toMatchObject({ code: 'EISDIR' });
  const nowhere = join(folder, 'no', 'new.json');
  await expect(replaceFile(nowhere, NEW)).rejects.toMatchObject({ code: 'ENOENT' });
  expect((await readdir(folder)).sort()).toEqual(['inner', 'mine.json']);
});

it('a new file takes no other’s place, and leaves nothing beside it', async () => {
  await expect(createFile(path, NEW)).rejects.toMatchObject({ code: 'EEXIST' });
  await createFile(join(folder, 'new.json'), NEW);
  expect(await readFile(path, 'utf8')).toBe('old');
  expect((await readdir(folder)).sort()).toEqual(['mine.json', 'new.json']);
});
