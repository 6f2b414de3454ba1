import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RecentFiles } from './recent-files';
import { Settings } from './settings';

let folder: string;
let path: string;
let told: string[];

const start = (file = path) => new Settings(file, (sentence) => told.push(sentence));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-settings-'));
  path = join(folder, 'settings.json');
  told = [];
});
afterEach(() => rm(folder, { recursive: true }));

it('remembers from one start to the next', async () => {
  await start().update({ libraryFolder: '/media/team' });
  expect(start().value.libraryFolder).toBe('/media/team');
});

it.each(['{"version":1', '[]', '{"version":1,"libraryFolder":"../x","recent":[]}', ''])(
  'falls back to the defaults for %j, and keeps it aside',
  async (broken) => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await writeFile(path, broken);
    const settings = start();
    expect(settings.value).toEqual({ version: 1, libraryFolder: null, recent: [] });
    expect(told).toEqual([expect.stringContaining('“settings.json.broken”')]);
    await settings.update({ recent: ['/a'] });
    expect(await readFile(`${path}.broken`, 'utf8')).toBe(broken);
    expect((await readdir(folder)).sort()).toEqual(['settings.json', 'settings.json.broken']);
  },
);

it('sets damaged settings aside beside those that were damaged before', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  for (const broken of ['{"first', '{"second']) {
    await writeFile(path, broken);
    start();
  }
  expect(told[1]).toContain('“settings.json.broken-2”');
  expect(await readFile(`${path}.broken`, 'utf8')).toBe('{"first');
  expect(await readFile(`${path}.broken-2`, 'utf8')).toBe('{"second');
});

it('leaves settings that cannot be read for now as they are, whatever is used meanwhile', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await start().update({ libraryFolder: '/media/team' });
  const away = `${path}-away`;
  await rename(path, away);
  // Reading it fails, as on a disk with a fault.
  await mkdir(path);
  const settings = start();
  expect(told).toEqual([expect.stringContaining('“settings.json” could not be opened')]);
  await rm(path, { recursive: true });
  await rename(away, path);
  await settings.update({ recent: ['/a'] });
  expect(settings.value.recent).toEqual(['/a']);
  expect(start().value).toMatchObject({ libraryFolder: '/media/team', recent: [] });
  expect(await readdir(folder)).toEqual(['settings.json']);
});

it('goes on when nothing can be written', async () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const settings = start(join(folder, 'gone', 'settings.json'));
  await settings.update({ libraryFolder: '/media/team' });
  expect(settings.value.libraryFolder).toBe('/media/team');
  expect(stderr).toHaveBeenCalled();
});

it('lists recent files newest first, each once, at most twelve, without those that are gone', async () => {
  const settings = start();
  const recent = new RecentFiles(settings, () => {});
  const files = Array.from({ length: 14 }, (_, index) => join(folder, `${index}.headroom.json`));
  for (const file of files) {
    await writeFile(file, '');
    recent.add(file);
  }
  recent.add(files[5] ?? '');
  await rm(files[13] ?? '');
  // Waits for what is being written.
  await settings.update({});
  const names = (await recent.existing()).map((file) =>
    Number.parseInt(file.split('/').pop() ?? '', 10),
  );
  expect(names).toEqual([5, 12, 11, 10, 9, 8, 7, 6, 4, 3, 2]);
});

it('a recent file on a drive that hangs is looked at once, and holds up neither the list nor the rest', async () => {
  const settings = start();
  const files = ['gone', 'hangs', 'there'].map((name) => join(folder, name));
  await settings.update({ recent: files });
  const looked: string[] = [];
  let listed = 0;
  const recent = new RecentFiles(
    settings,
    () => {
      listed += 1;
    },
    (file) => {
      looked.push(file);
      return file.endsWith('hangs') ? new Promise(() => {}) : Promise.resolve(null);
    },
  );
  // At once, as remembered.
  expect(recent.known).toEqual(files);
  void recent.lookUp();
  const [, ...others] = files;
  expect(await recent.existing()).toEqual(others);
  expect(listed).toBe(1);
  const used = join(folder, 'used');
  recent.add(used);
  expect(await recent.existing()).toEqual([used, ...others]);
  expect(looked.map((file) => basename(file))).toEqual(['gone', 'hangs']);
  await settings.update({});
});

it('a recent file whose drive comes back is listed again', async () => {
  const settings = start();
  await settings.update({ recent: ['/media/team/a'] });
  let there = false;
  const recent = new RecentFiles(
    settings,
    () => {},
    async () => (there ? 'file' : null),
  );
  expect(await recent.existing()).toEqual([]);
  there = true;
  expect(await recent.existing()).toEqual(['/media/team/a']);
});
