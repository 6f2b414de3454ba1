import { expect, test } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createFakeApi } from '../../api/fake-api';
import { createCompareStore } from '../../state/compare-store';
import { createDialogStore } from '../../state/dialog-store';
import { createLibraryStore } from '../../state/library-store';
import { createNoticeStore } from '../../state/notice-store';
import { createScenarioStore } from '../../state/scenario-store';
import { createSessionStore } from '../../state/session-store';
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
  const flows = createLibraryFlows({
    api,
    document: { lookAtDisk: async () => {}, whileWriting: (write) => write() },
    compared: createCompareStore(),
    library: createLibraryStore(),
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
  return { api, flows, notices, handle, describeAs, state: () => scenario.getState() };
}

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
