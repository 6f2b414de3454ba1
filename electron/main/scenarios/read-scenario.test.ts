import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { buildScenario } from '#shared/testing/scenario-builder';
import { readScenario } from './read-scenario';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('reads a file that is being written in place once it is whole', async () => {
  const path = join(folder, 'plan.headroom.json');
  const text = serialiseScenario(buildScenario({ name: 'Whole' }));
  for (const part of ['', text.slice(0, 100)]) {
    await writeFile(path, part);
    const reading = readScenario(path);
    await writeFile(path, text);
    expect(await reading).toMatchObject({ ok: true, value: { scenario: { name: 'Whole' } } });
  }
  await writeFile(path, '');
  expect(await readScenario(path)).toMatchObject({ ok: false, error: { code: 'refused' } });
});

it('gives a file without an identity the same one each time', async () => {
  const little = '{"format":"headroom-scenario","version":1,"name":"Little"}';
  const ids: string[] = [];
  for (const name of ['one', 'one', 'two']) {
    const path = join(folder, `${name}.headroom.json`);
    await writeFile(path, little);
    const read = await readScenario(path);
    if (read.ok) ids.push(read.value.scenario.id);
  }
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
});
