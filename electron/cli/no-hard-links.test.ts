import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFile } from './create-file';
import { openTable } from './tables/open-table';

/** As on memory sticks and on folders that stand for a cloud's storage. */
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<object>()),
  link: async () => {
    throw Object.assign(new Error('no'), { code: 'EPERM' });
  },
}));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-no-links-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('files are made where a file can have no second name, and none is replaced', async () => {
  const text = join(folder, 'plan.json');
  await createFile(text, Buffer.from('plan'));
  const file = join(folder, 'table.csv');
  const columns = [{ name: 'draw', type: 'integer' }] as const;
  const open = () => openTable({ file, format: 'csv', columns, metadata: {}, replace: false });
  const [table, other] = [await open(), await open()];
  await table.close();
  await expect(other.close()).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(createFile(text, Buffer.from('other'))).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(text, 'utf8')).toBe('plan');
  expect(await readdir(folder)).toEqual(['plan.json', 'table.csv']);
});
