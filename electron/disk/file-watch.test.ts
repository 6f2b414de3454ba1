import { mkdir, mkdtemp, rename, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FileWatch } from './file-watch';

let root: string;
let folder: string;
let file: string;
let watch: FileWatch;
let told: (path: string) => void = () => {};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'headroom-watch-'));
  folder = join(root, 'team');
  file = join(folder, 'plan.headroom.json');
  await mkdir(folder);
  await writeFile(file, 'one');
  watch = new FileWatch((path) => told(path), 100);
  await watch.follow(file);
});

afterEach(async () => {
  await watch.follow(null);
  await rm(root, { recursive: true });
});

/** Resolves when the watch tells of what is done. */
async function tellsOf(act: () => Promise<unknown>, where = file): Promise<void> {
  const heard = new Promise<string>((resolve) => {
    told = resolve;
  });
  await act();
  expect(await heard).toBe(where);
}

it('tells of every way a file changes', async () => {
  await tellsOf(() => writeFile(file, 'two'));
  await tellsOf(async () => {
    await writeFile(join(folder, 'new'), 'six');
    await rename(join(folder, 'new'), file);
  });
  await tellsOf(() => unlink(file));
  await tellsOf(() => writeFile(file, 'two'));
});

it('tells of a change that keeps size and time, as some programs that copy do', async () => {
  const time = new Date('2026-01-01');
  await tellsOf(() => utimes(file, time, time));
  await tellsOf(async () => {
    await writeFile(file, 'owt');
    await utimes(file, time, time);
  });
});

it('tells of a folder that disappears and comes back, and goes on in it', async () => {
  const away = join(root, 'away');
  await tellsOf(() => rename(folder, away));
  await tellsOf(() => rename(away, folder));
  await tellsOf(() => writeFile(file, 'three'));
});

it('tells of a file that was away between two looks, where somebody missed it then', async () => {
  await tellsOf(async () => watch.missed(file));
  watch.missed(join(folder, 'other'));
  await tellsOf(() => writeFile(file, 'two'));
});

it('says nothing of other files, nor of one it does not follow any more', async () => {
  const other = join(folder, 'other');
  await writeFile(other, 'x');
  await tellsOf(() => writeFile(file, 'two'));
  await watch.follow(other);
  await writeFile(file, 'three');
  await tellsOf(() => writeFile(other, 'y'), other);
});
