import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lookAt } from '../../disk/look-at';
import { StartFolder } from './start-folder';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-start-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('a dialog begins in the first folder that is there', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const gone = join(folder, 'gone');
  expect(await new StartFolder(() => [gone, file, folder]).find()).toBe(folder);
  expect(await new StartFolder(() => [gone]).find()).toBe('');
});

it('where a drive hangs it begins where it did before, or else in the last resort', async () => {
  let hangs = false;
  const look = (path: string) => (hangs ? new Promise<null>(() => {}) : lookAt(path));
  const begun = new StartFolder(() => [folder, '/last'], look);
  expect(await begun.find()).toBe(folder);
  hangs = true;
  expect(await begun.find()).toBe(folder);
  expect(await new StartFolder(() => [folder, '/last'], look).find()).toBe('/last');
});
