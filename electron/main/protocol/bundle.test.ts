import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listBundle } from './bundle';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-bundle-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'assets', 'app.js'), '');
});
afterEach(() => rm(folder, { recursive: true }));

it('serves the page, also under the bare address, and what lies beside it', async () => {
  const bundle = await listBundle(folder);
  expect([...bundle.keys()].sort()).toEqual(['/', '/assets/app.js', '/index.html']);
  expect(bundle.get('/')?.type).toBe('text/html; charset=utf-8');
  expect(bundle.get('/assets/app.js')?.type).toBe('text/javascript; charset=utf-8');
});

it('serves no link and no file of a kind the build does not make', async () => {
  await symlink('/etc/passwd', join(folder, 'passwd.js'));
  await writeFile(join(folder, 'notes.exe'), '');
  await writeFile(join(folder, 'no-extension'), '');
  expect((await listBundle(folder)).size).toBe(3);
});
