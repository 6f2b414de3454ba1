import { expect, test } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { createScenario } from '#shared/document/scenario/create';
import { presentRevision } from '#shared/model/presets/earlier';
import { FIRST_PRESET_ID } from '#shared/model/presets/presets';
import {
  createDialogStore,
  type DialogKind,
  type Dialogs,
  type OpenDialog,
} from '../../state/dialog-store';
import { createNoticeStore } from '../../state/notice-store';
import { createScenarioStore } from '../../state/scenario-store';
import { hasUnsavedChanges } from '../../state/selectors/document';
import { createFakeApi } from '../../testing/fake-api';
import { createDocumentFlows } from './document-flows';

const NOW = '2026-11-24T10:00:00.000Z';

function scenarioNamed(name: string) {
  const id = '3f1c2a52-6f5e-4c55-9d0e-0a4c7a1f2b3d';
  return createScenario({ id, now: NOW, preset: 'memo-2024', name });
}

function begin() {
  const api = createFakeApi();
  const scenario = createScenarioStore(scenarioNamed('Mine'));
  const dialogs = createDialogStore();
  let ids = 0;
  const notices = createNoticeStore();
  const flows = createDocumentFlows({
    api,
    scenario,
    dialogs,
    notices,
    now: () => NOW,
    newId: () => `00000000-0000-4000-8000-00000000000${++ids}`,
    wait: async () => {},
    figuresOf: async () => null,
    author: () => '',
  });

  /** The dialog that is open, once what leads to it has run. */
  async function shown<K extends DialogKind>(kind: K) {
    for (let i = 0; i < 40; i++) await Promise.resolve();
    const top = dialogs.getState().open.at(-1);
    expect(top?.kind).toBe(kind);
    return top as Extract<OpenDialog, { kind: K }> & {
      answer(answer: Dialogs[K]['answer']): void;
    };
  }

  const state = () => scenario.getState();
  const change = () => state().setValue('costGrowth', 2);
  /** Saves for the first time, under a name, as the save dialog does it. */
  async function saveFirst(name: string): Promise<void> {
    const saving = flows.save();
    const dialog = await shown('save');
    expect(await dialog.props.attempt({ to: 'library', name, replace: false })).toBeNull();
    dialog.answer('saved');
    expect(await saving).toBe(true);
  }
  /** The next write of a file waits until it is let go. */
  function holdSave(): () => void {
    const { save } = api;
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    api.save = async (order) => {
      api.save = save;
      await held;
      return save(order);
    };
    return letGo;
  }
  return { api, flows, dialogs, notices, shown, state, change, saveFirst, holdSave };
}

test('the first save asks for a name and gives it to the scenario and its file', async () => {
  const { api, state, change, saveFirst } = begin();
  change();
  await saveFirst('Chip squeeze');
  expect(state().working.name).toBe('Chip squeeze');
  expect(state().file?.fileName).toBe('Chip squeeze.headroom.json');
  expect(hasUnsavedChanges(state())).toBe(false);
  expect(JSON.parse(api.files.get('Chip squeeze.headroom.json') ?? '')).toMatchObject({
    name: 'Chip squeeze',
    assumptions: { costGrowth: { value: 2 } },
  });
});

test('a taken name overwrites nothing until the user says so', async () => {
  const { api, flows, shown, change } = begin();
  api.files.set('Taken.headroom.json', 'theirs');
  change();
  const saving = flows.save();
  const dialog = await shown('save');
  const refused = await dialog.props.attempt({ to: 'library', name: 'Taken', replace: false });
  expect(refused).toMatchObject({ code: 'exists' });
  expect(api.files.get('Taken.headroom.json')).toBe('theirs');
  expect(await dialog.props.attempt({ to: 'library', name: 'Taken', replace: true })).toBeNull();
  dialog.answer('saved');
  expect(await saving).toBe(true);
  expect(api.files.get('Taken.headroom.json')).toContain('"costGrowth"');
});

test('a full disk loses nothing and another place takes the file', async () => {
  const { api, flows, shown, state, change, saveFirst } = begin();
  await saveFirst('A');
  change();
  api.failNext({ code: 'diskFull', message: 'The disk is full.' });
  api.answerDialog('stick.headroom.json');
  const saving = flows.save();
  const dialog = await shown('saveFailed');
  expect(dialog.props.error.message).toBe('The disk is full.');
  expect(hasUnsavedChanges(state())).toBe(true);
  dialog.answer('elsewhere');
  expect(await saving).toBe(true);
  expect(state().file?.fileName).toBe('stick.headroom.json');
  expect(api.files.get('stick.headroom.json')).toContain('"costGrowth"');
});

test('saving under another name makes a scenario of its own', async () => {
  const { api, flows, state, saveFirst } = begin();
  await saveFirst('A');
  const { id } = state().working;
  api.answerDialog('B.headroom.json');
  expect(await flows.saveAs()).toBe(true);
  expect(state().working.id).not.toBe(id);
  expect(JSON.parse(api.files.get('A.headroom.json') ?? '').id).toBe(id);
});

test('two saves at once are one', async () => {
  const { flows, dialogs, shown } = begin();
  const first = flows.save();
  const second = flows.save();
  const dialog = await shown('save');
  expect(dialogs.getState().open).toHaveLength(1);
  dialog.answer(null);
  expect(await Promise.all([first, second])).toEqual([false, false]);
});

test('a save is said to be under way until it has come to its end, whichever', async () => {
  const { api, flows, shown, state, change, saveFirst, holdSave } = begin();
  await saveFirst('A');
  expect(state().saving).toBe(false);
  change();
  const letGo = holdSave();
  const saving = flows.save();
  expect(state().saving).toBe(true);
  letGo();
  await saving;
  expect(state().saving).toBe(false);

  state().setNote('costGrowth', 'More');
  api.failNext({ code: 'diskFull', message: 'The disk is full.' });
  const failing = flows.save();
  const dialog = await shown('saveFailed');
  expect(state().saving).toBe(true);
  dialog.answer(null);
  expect(await failing).toBe(false);
  expect(state().saving).toBe(false);
});

test('a document with nothing unsaved is left without a question', async () => {
  const { flows, dialogs } = begin();
  expect(await flows.mayLeave()).toBe(true);
  expect(dialogs.getState().open).toEqual([]);
});

test.each([
  [null, false],
  ['discard', true],
] as const)('leaving unsaved changes, answered %s: %s', async (answer, left) => {
  const { flows, shown, change } = begin();
  change();
  const leaving = flows.mayLeave();
  (await shown('unsaved')).answer(answer);
  expect(await leaving).toBe(left);
});

test('choosing to save and then not saving stays', async () => {
  const { flows, shown, change } = begin();
  change();
  const leaving = flows.mayLeave();
  (await shown('unsaved')).answer('save');
  (await shown('save')).answer(null);
  expect(await leaving).toBe(false);
});

test('asked to close twice, the question is put once', async () => {
  const { flows, dialogs, shown, change } = begin();
  change();
  const leaving = Promise.all([flows.mayLeave(), flows.mayLeave()]);
  const dialog = await shown('unsaved');
  expect(dialogs.getState().open).toHaveLength(1);
  dialog.answer('discard');
  expect(await leaving).toEqual([true, true]);
});

test('a new scenario begins from the chosen preset and has no file', async () => {
  const { flows, shown, state, saveFirst } = begin();
  await saveFirst('A');
  const starting = flows.startNew();
  const dialog = await shown('newScenario');
  expect(dialog.props).toMatchObject({ preset: FIRST_PRESET_ID });
  dialog.answer({ preset: 'chip-crunch' });
  await starting;
  expect(state().working).toMatchObject({
    preset: 'chip-crunch',
    presetRevision: presentRevision('chip-crunch'),
  });
  expect(state().file).toBeNull();
  expect(hasUnsavedChanges(state())).toBe(false);
});

test('backing out of the guard keeps the document when another is opened', async () => {
  const { api, flows, shown, state, change } = begin();
  api.files.set('B.headroom.json', serialiseScenario(scenarioNamed('B')));
  change();
  const opening = flows.openHandle('handle of B.headroom.json');
  (await shown('unsaved')).answer(null);
  await opening;
  expect(state().working.name).toBe('Mine');
});

test('a file that cannot be read is explained and what is open stays open', async () => {
  const { api, flows, shown, state } = begin();
  api.files.set('bad.headroom.json', '{"format":"headroom-scenario","version":99}');
  api.answerDialog('bad.headroom.json');
  const opening = flows.openWithDialog();
  const dialog = await shown('openFailed');
  expect(dialog.props.document?.code).toBe('newerVersion');
  dialog.answer(null);
  await opening;
  expect(state().working.name).toBe('Mine');
});

test('a saved scenario opens again as it was', async () => {
  const { flows, state, change, saveFirst } = begin();
  change();
  state().setNote('costGrowth', 'Halved since 2024.');
  await saveFirst('A');
  const saved = state().working;
  state().resetAll();
  state().undo();
  await flows.openHandle('handle of A.headroom.json');
  expect(state().working.assumptions).toEqual(saved.assumptions);
});

test('a duplicate has no file and counts as unsaved, and the original is left alone', async () => {
  const { api, flows, state, change, saveFirst } = begin();
  change();
  await saveFirst('A');
  const text = api.files.get('A.headroom.json');
  await flows.duplicate();
  expect(state().working.name).toBe('A copy');
  expect(state().file).toBeNull();
  expect(hasUnsavedChanges(state())).toBe(true);
  await saveFirst('A copy');
  expect(api.files.get('A.headroom.json')).toBe(text);
});

test('a copy made while its original is being saved is a copy, and the original is saved', async () => {
  const { api, flows, state, change, saveFirst, holdSave } = begin();
  await saveFirst('A');
  change();
  const letGo = holdSave();
  const saving = flows.save();
  const copying = flows.duplicate();
  letGo();
  expect(await saving).toBe(true);
  await copying;
  const text = api.files.get('A.headroom.json');
  expect(text).toContain('"costGrowth"');
  expect(state().working.name).toBe('A copy');
  expect(state().file).toBeNull();
  await saveFirst('A copy');
  expect(api.files.get('A.headroom.json')).toBe(text);
});

test('a save that ends when another document is open leaves that one its own file', async () => {
  const { api, flows, shown, state, change, saveFirst, holdSave } = begin();
  await saveFirst('A');
  api.files.set('B.headroom.json', serialiseScenario(scenarioNamed('B')));
  change();
  const letGo = holdSave();
  const saving = flows.save();
  const opening = flows.openHandle('handle of B.headroom.json');
  (await shown('unsaved')).answer('discard');
  await opening;
  state().setNote('costGrowth', 'of B');
  const savingB = flows.save();
  letGo();
  expect(await saving).toBe(true);
  expect(api.files.get('A.headroom.json')).toContain('"costGrowth"');
  expect(state().saving).toBe(true);
  expect(await savingB).toBe(true);
  expect(state().saving).toBe(false);
  expect(state().file?.fileName).toBe('B.headroom.json');
  expect(state().baseline.name).toBe('B');
  expect(api.files.get('B.headroom.json')).toContain('of B');
  expect(api.files.get('A.headroom.json')).not.toContain('of B');
});

test('an answer about one document’s file does nothing to another that is open by then', async () => {
  const { api, flows, shown, state, change, saveFirst } = begin();
  await saveFirst('A');
  api.files.set('B.headroom.json', serialiseScenario(scenarioNamed('B')));
  change();
  api.failNext({ code: 'diskFull', message: 'The disk is full.' });
  const saving = flows.save();
  const failed = await shown('saveFailed');
  const opening = flows.openHandle('handle of B.headroom.json');
  (await shown('unsaved')).answer('discard');
  await opening;
  api.answerDialog('stick.headroom.json');
  failed.answer('elsewhere');
  expect(await saving).toBe(false);
  expect(state().file?.fileName).toBe('B.headroom.json');
  expect(api.files.has('stick.headroom.json')).toBe(false);
});

test('discarding what was brought back takes all that was done since with it, in its document only', async () => {
  const { flows, notices, state, change } = begin();
  const draft = () => {
    const { working: baseline } = state();
    const working = { ...baseline, name: 'Brought back' };
    flows.recover({ working, baseline, file: null, kept: 0 });
    const discard = notices.getState().current?.action;
    if (discard === undefined) throw new Error('Nothing is offered.');
    return discard;
  };
  const discard = draft();
  change();
  state().setNote('costGrowth', 'Since.');
  discard.run();
  expect(state().working).toMatchObject({ name: 'Mine', assumptions: {} });
  expect(hasUnsavedChanges(state())).toBe(false);

  const late = draft();
  await flows.duplicate();
  change();
  late.run();
  expect(state().working.name).toBe('Brought back copy');
  expect(state().working.assumptions.costGrowth).toEqual({ value: 2 });
});
