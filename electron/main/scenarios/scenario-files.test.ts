import { mkdir, mkdtemp, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { SaveOver } from '#shared/ipc/files';
import { buildScenario } from '#shared/testing/scenario-builder';
import { markOf } from '../../disk/write-atomically';
import { ScenarioFiles } from './scenario-files';

let folder: string;
let path: string;
let used: string[];
let files: ScenarioFiles;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-files-'));
  path = join(folder, 'Plan.headroom.json');
  used = [];
  files = new ScenarioFiles(folder, (file) => used.push(file));
});
afterEach(() => rm(folder, { recursive: true }));

const text = (parts: Partial<Scenario> = {}) => serialiseScenario(buildScenario(parts));

async function opened() {
  await writeFile(path, text());
  const file = await files.openPath(path);
  if (!file.ok) throw new Error(file.error.message);
  const { handle, revision } = file.value;
  const save = (over: SaveOver, name = 'Mine') =>
    files.save({ handle, text: text({ name }), over });
  return { handle, revision, save };
}

it('saves over what its reader knows, and over nothing else', async () => {
  const { revision, save } = await opened();
  const first = await save({ revision });
  // The revision is of what is there no more.
  expect(await save({ revision })).toMatchObject({ ok: false, error: { code: 'changedOnDisk' } });
  if (first.ok) expect((await save({ revision: first.value.revision })).ok).toBe(true);
  await writeFile(path, text({ name: 'Theirs' }));
  if (first.ok) expect((await save({ revision: first.value.revision })).ok).toBe(false);
  expect(await readFile(path, 'utf8')).toContain('Theirs');
});

it('of two apps that save over the same at once one does, and the other is told', async () => {
  await writeFile(path, text());
  for (let round = 0; round < 20; round += 1) {
    const saved = await Promise.all(
      ['One', 'Two'].map(async (name) => {
        const app = new ScenarioFiles(folder, () => {});
        const file = await app.openPath(path);
        if (!file.ok) throw new Error(file.error.message);
        const { handle, revision } = file.value;
        const mine = text({ name: `${name} ${round}` });
        return { name, answer: await app.save({ handle, text: mine, over: { revision } }) };
      }),
    );
    const [winner, ...others] = saved.filter(({ answer }) => answer.ok);
    expect(others).toEqual([]);
    expect(await readFile(path, 'utf8')).toContain(`${winner?.name} ${round}`);
    const told = saved.find(({ answer }) => !answer.ok)?.answer;
    expect(told).toMatchObject({ error: { code: 'changedOnDisk' } });
  }
});

it('reading a file elsewhere in the app does not make its changes known to the document', async () => {
  const { handle, revision, save } = await opened();
  await writeFile(path, text({ name: 'Theirs' }));
  expect(await files.readHandle(handle)).toMatchObject({ value: { scenario: { name: 'Theirs' } } });
  expect((await save({ revision })).ok).toBe(false);
  expect(used).toEqual([path]);
});

it('writes a file that is gone again only while it is gone', async () => {
  const { revision, save } = await opened();
  await unlink(path);
  expect(await save({ revision })).toMatchObject({
    ok: false,
    error: { code: 'changedOnDisk', message: expect.stringContaining('moved or deleted') },
  });
  await writeFile(path, text({ name: 'Back' }));
  expect(await save('nothing')).toMatchObject({ ok: false, error: { code: 'changedOnDisk' } });
  await unlink(path);
  expect((await save('nothing')).ok).toBe(true);
});

it('says that a folder is gone, and saves there once it is back', async () => {
  const { revision, save } = await opened();
  const away = `${folder}-away`;
  await rename(folder, away);
  expect(await save('nothing')).toMatchObject({ ok: false, error: { code: 'notFound' } });
  await rename(away, folder);
  expect((await save({ revision })).ok).toBe(true);
});

it.each([
  ['the same scenario', text({ name: 'Plan, earlier' }), 'another version of this scenario'],
  [
    'another scenario',
    text({ id: '00000000-0000-4000-8000-000000000001', name: 'Their plan' }),
    'another scenario, “Their plan”',
  ],
  ['something else', '{', 'cannot be read'],
])('says what would be replaced under a name that is taken: %s', async (_, there, says) => {
  await writeFile(path, there);
  const saved = await files.saveInto(folder, 'Plan.headroom.json', text(), { replace: false });
  expect(saved).toMatchObject({ ok: false, error: { code: 'exists' } });
  if (!saved.ok) expect(saved.error.message).toContain(says);
  expect(await readFile(path, 'utf8')).toBe(there);
});

it('a save behind a mark that nobody can remove is refused, and holds up no other', async () => {
  const { revision, save } = await opened();
  await mkdir(markOf(path));
  const [refused, elsewhere] = await Promise.all([
    save({ revision }),
    files.saveInto(folder, 'Other.headroom.json', text(), { replace: false }),
  ]);
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'failed', message: expect.stringContaining(basename(markOf(path))) },
  });
  expect(elsewhere.ok).toBe(true);
});
