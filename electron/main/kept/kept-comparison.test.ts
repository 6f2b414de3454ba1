import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import type { KeptMember } from '#shared/ipc/comparison';
import { buildScenario } from '#shared/testing/scenario-builder';
import { ScenarioFiles } from '../scenarios/scenario-files';
import { ComparisonKeeper } from './kept-comparison';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-comparison-'));
  path = join(folder, 'comparison.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** Another run of the app, which knows no handle of the one before. */
function start() {
  const files = new ScenarioFiles(folder, () => {});
  return { files, keeper: new ComparisonKeeper(path, files) };
}

const text = (name: string) => serialiseScenario(buildScenario({ name }));
const plain = { open: false, preset: null, handle: null, scenario: null, edited: null };

it('is there in the next run, of the same files, with what was edited', async () => {
  const { files, keeper } = start();
  const { handle } = files.label(join(folder, 'a.headroom.json'));
  const members: KeptMember<string>[] = [
    { ...plain, open: true, color: 1 },
    { ...plain, preset: 'chip-crunch', color: 2, edited: text('Crunch') },
    { ...plain, handle, color: 0, scenario: text('A'), edited: text('A, edited') },
  ];
  void keeper.keep({ members: [], baseline: 0 });
  await keeper.keep({ members, baseline: 2 });

  const next = start();
  const collected = await next.keeper.collect();
  const found = collected.ok ? collected.value : null;
  expect(found).toMatchObject({
    baseline: 2,
    members: [
      { open: true, handle: null, color: 1, scenario: null },
      { preset: 'chip-crunch', edited: { name: 'Crunch' } },
      { scenario: { name: 'A' }, edited: { name: 'A, edited' } },
    ],
  });
  expect(next.files.pathOf(found?.members[2]?.handle ?? '')).toBe(join(folder, 'a.headroom.json'));
});

it('is none where there was none, and where it was dropped', async () => {
  const { keeper } = start();
  expect(await keeper.collect()).toEqual({ ok: true, value: null });
  await keeper.keep({ members: [{ ...plain, open: true, color: 0 }], baseline: 0 });
  await keeper.drop();
  await keeper.drop();
  expect(await start().keeper.collect()).toEqual({ ok: true, value: null });
});

it.each(['{', '{"version":2}', '[]'])(
  'that is %s is set aside, and it is said',
  async (damaged) => {
    await writeFile(path, damaged);
    expect(await start().keeper.collect()).toEqual({
      ok: false,
      error: expect.stringContaining('“comparison.json.broken”'),
    });
    expect(await readdir(folder)).toEqual(['comparison.json.broken']);
  },
);

it('that cannot be read for now is left as it is, and nothing is written over it', async () => {
  await mkdir(path);
  const { keeper } = start();
  expect(await keeper.collect()).toMatchObject({ ok: false });
  await keeper.keep({ members: [], baseline: 0 });
  await keeper.drop();
  expect(await readdir(folder)).toEqual(['comparison.json']);
});
