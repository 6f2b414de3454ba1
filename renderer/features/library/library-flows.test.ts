import { expect, test } from 'vitest';
import { err, ok } from '#shared/base/result';
import { serialiseScenario } from '#shared/document/file/serialise';
import type { FileHandle } from '#shared/ipc/files';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createCompareStore } from '../../state/compare-store';
import { createDialogStore, type DialogKind, type OpenDialog } from '../../state/dialog-store';
import { createLibraryStore } from '../../state/library-store';
import { createNoticeStore } from '../../state/notice-store';
import { createScenarioStore } from '../../state/scenario-store';
import { createSessionStore } from '../../state/session-store';
import { createFakeApi } from '../../testing/fake-api';
import { createLibraryFlows } from './library-flows';

const NAME = 'plan.headroom.json';
const PLAN = buildScenario({ name: 'Plan' });

/** The library, with a document open from one of its files. */
async function begin() {
  const api = createFakeApi();
  api.files.set(NAME, serialiseScenario(PLAN));
  const opened = await api.readFile(`handle of ${NAME}`);
  if (!opened.ok) throw new Error(opened.error.message);
  const { scenario: found, handle, fileName, folder, revision } = opened.value;
  const scenario = createScenarioStore(buildScenario());
  scenario.getState().replaceDocument({
    working: found,
    baseline: found,
    file: { handle, fileName, folder, revision },
  });
  const dialogs = createDialogStore();
  const notices = createNoticeStore();
  const library = createLibraryStore();
  const flows = createLibraryFlows({
    api,
    document: { lookAtDisk: async () => {}, whileWriting: (write) => write() },
    compared: createCompareStore(),
    library,
    scenario,
    session: createSessionStore({ getItem: () => null, setItem: () => {}, removeItem: () => {} }),
    dialogs,
    notices,
  });
  api.describeScenario = async ({ name, description, author }) => {
    api.files.set(NAME, serialiseScenario({ ...PLAN, name, description, author }));
    return api.readFile(handle);
  };
  async function describeAs(name: string): Promise<void> {
    const describing = flows.describe(handle);
    for (let i = 0; i < 20; i++) await Promise.resolve();
    const dialog = dialogs.getState().open.at(-1);
    if (dialog?.kind !== 'describeScenario') throw new Error(dialog?.kind);
    expect(await dialog.props.attempt({ name, description: '', author: '' })).toBeNull();
    dialog.answer('done');
    await describing;
  }
  const settled = async () => {
    for (let i = 0; i < 40; i++) await Promise.resolve();
  };
  /** The library as it shows these files, all without tags. */
  function list(...fileNames: readonly string[]): FileHandle[] {
    const { id, name, description, preset, tags, author } = PLAN;
    const value = { id, name, description, preset, tags, author, modelKey: '' };
    const entries = fileNames.map((fileName) => ({
      handle: `handle of ${fileName}`,
      fileName,
      folder: 'Documents/Headroom',
      modified: 0,
      content: ok(value),
    }));
    library.getState().viewed({ folder: '', entries, error: null, revision: 0, unread: 0 });
    return entries.map((entry) => entry.handle);
  }
  async function shown<K extends DialogKind>(kind: K) {
    await settled();
    const top = dialogs.getState().open.at(-1);
    expect(top?.kind).toBe(kind);
    return top as Extract<OpenDialog, { kind: K }>;
  }
  return {
    api,
    flows,
    dialogs,
    notices,
    handle,
    describeAs,
    list,
    settled,
    shown,
    state: () => scenario.getState(),
  };
}

const GONE = { code: 'notFound', message: '“b.headroom.json” is no longer there.' } as const;

test('a file described in the library is followed by its document, and by no other', async () => {
  const { api, handle, describeAs, state } = await begin();
  await describeAs('Plan A');
  expect(state().working.name).toBe('Plan A');
  expect(state().file?.handle).toBe(handle);

  // Another is opened between the writing and the reading.
  const { readFile } = api;
  let reads = 0;
  api.readFile = async (asked) => {
    reads += 1;
    const other = buildScenario({ name: 'Other' });
    if (reads === 3) state().replaceDocument({ working: other, baseline: other, file: null });
    return readFile(asked);
  };
  await describeAs('Plan B');
  expect(state().working.name).toBe('Other');
  expect(state().file).toBeNull();
});

test('what a notice offers to take back is taken back once, and nothing else with it', async () => {
  const { flows, notices, describeAs, state } = await begin();
  await describeAs('Plan A');
  await describeAs('Plan B');
  const offered = notices.getState().current?.action;
  await flows.undo();
  expect(state().working.name).toBe('Plan A');
  offered?.run();
  for (let i = 0; i < 20; i++) await Promise.resolve();
  expect(state().working.name).toBe('Plan A');
  await flows.undo();
  expect(state().working.name).toBe('Plan');
});

test('why a scenario cannot be described is said', async () => {
  const { api, flows, notices, handle } = await begin();
  api.readFile = async () => err(GONE);
  await flows.describe(handle);
  expect(notices.getState().current?.text).toBe(GONE.message);
});

test('tags that no file took are told, and not offered to be taken back', async () => {
  const { api, flows, notices, list, shown, settled } = await begin();
  const handles = list('a.headroom.json', 'b.headroom.json');
  const refused = [{ fileName: 'b.headroom.json', error: GONE }];
  api.tagScenarios = async () => ({ done: [], refused });
  void flows.tag(handles);
  (await shown('tagScenarios')).answer({ add: ['new'], remove: [] });
  const told = await shown('refusedFiles');
  expect(told.props.refused).toEqual(refused);
  told.answer(null);
  await settled();
  expect(notices.getState().current).toBeNull();
  await flows.undo();
  expect(notices.getState().current?.text).toBe('Nothing to undo in the library.');
});

test('tags are taken back where they were given, and what cannot have its own again is told', async () => {
  const { api, flows, list, shown, settled } = await begin();
  const [a = '', b = '', c = ''] = list('a.headroom.json', 'b.headroom.json', 'c.headroom.json');
  const label = (handle: string) => ({ handle, fileName: handle, folder: '' });
  const refused = [{ fileName: 'b.headroom.json', error: GONE }];
  api.tagScenarios = async () => ({ done: [label(a), label(c)], refused });
  void flows.tag([a, b, c]);
  (await shown('tagScenarios')).answer({ add: ['new'], remove: [] });
  (await shown('refusedFiles')).answer(null);
  await settled();
  const asked: FileHandle[] = [];
  api.tagScenarios = async ({ handles }) => {
    asked.push(...handles);
    return handles[0] === c ? { done: [], refused } : { done: [label(a)], refused: [] };
  };
  void flows.undo();
  expect((await shown('refusedFiles')).props).toMatchObject({ refused });
  expect(asked).toEqual([a, c]);
});

test('an open scenario that could not follow its file is told so', async () => {
  const { api, flows, handle, shown, state } = await begin();
  void flows.describe(handle);
  const dialog = await shown('describeScenario');
  const { readFile } = api;
  api.describeScenario = async () => {
    const described = await readFile(handle);
    api.readFile = async () => err(GONE);
    return described;
  };
  expect(await dialog.props.attempt({ name: 'Plan A', description: '', author: '' })).toBeNull();
  expect((await shown('refusedFiles')).props.refused[0]?.error).toEqual(GONE);
  expect(state().working.name).toBe('Plan');
});
