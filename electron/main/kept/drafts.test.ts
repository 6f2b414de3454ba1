import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { buildScenario } from '#shared/testing/scenario-builder';
import { ScenarioFiles } from '../scenarios/scenario-files';
import { Drafts } from './drafts';

let folder: string;
let path: string;
let drafts: Drafts;
let told: string[];

const start = () =>
  new Drafts(path, new ScenarioFiles(folder, () => {}), (sentence) => told.push(sentence));
const text = serialiseScenario(buildScenario({ name: 'Mine' }));
const isKept = () =>
  access(path).then(
    () => true,
    () => false,
  );

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-drafts-'));
  path = join(folder, 'draft.json');
  told = [];
  drafts = start();
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

it('leaves no draft at the end of what was saved, though the page never said so', async () => {
  void drafts.keep(text, text, null);
  await drafts.finish(false);
  expect(await isKept()).toBe(false);
});

it('has written at the end what is not saved', async () => {
  void drafts.keep(text, text, null);
  await drafts.finish(true);
  expect(await start().collect()).toMatchObject({ working: { name: 'Mine' } });
});

it('leaves the draft of an earlier run to the next when it ends before its page was there', async () => {
  await drafts.keep(text, text, null);
  await start().finish(false);
  expect(await isKept()).toBe(true);
  await drafts.collect();
  await drafts.finish(false);
  expect(await isKept()).toBe(true);
});

it('brings a draft back however the clock was set meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [kept, found] of [
    [2026, 1980],
    [1980, 2090],
  ] as const) {
    vi.setSystemTime(Date.UTC(kept, 0));
    await drafts.keep(text, text, null);
    vi.setSystemTime(Date.UTC(found, 0));
    expect(await start().collect()).toMatchObject({
      working: { name: 'Mine' },
      kept: Date.UTC(kept, 0),
    });
  }
});

it('a draft that cannot be read for now is not written over or thrown away, and comes back', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await drafts.keep(text, text, null);
  const away = `${path}-away`;
  await rename(path, away);
  // Reading it fails, as on a disk with a fault.
  await mkdir(path);
  const next = start();
  expect(await next.collect()).toBeNull();
  expect(told).toEqual([expect.stringContaining('“draft.json” could not be opened')]);
  await rm(path, { recursive: true });
  await rename(away, path);
  await next.keep(serialiseScenario(buildScenario({ name: 'Later' })), text, null);
  await next.drop();
  await next.finish(false);
  expect(await start().collect()).toMatchObject({ working: { name: 'Mine' } });
});

it.each(['{"version":1', '{"version":1}', ''])(
  'a damaged draft, %j, is set aside, and its user is told',
  async (damaged) => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await writeFile(path, damaged);
    expect(await drafts.collect()).toBeNull();
    expect(told).toEqual([expect.stringContaining('“draft.json.broken”')]);
    await drafts.keep(text, text, null);
    expect((await readdir(folder)).sort()).toEqual(['draft.json', 'draft.json.broken']);
    expect(await readFile(`${path}.broken`, 'utf8')).toBe(damaged);
  },
);

it('a draft that is damaged again is set aside beside the one before', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  for (const damaged of ['{"first', '{"second']) {
    await writeFile(path, damaged);
    await start().collect();
  }
  expect(told[1]).toContain('“draft.json.broken-2”');
  expect(await readFile(`${path}.broken`, 'utf8')).toBe('{"first');
  expect(await readFile(`${path}.broken-2`, 'utf8')).toBe('{"second');
});
