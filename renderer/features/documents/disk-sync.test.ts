import { expect, test } from 'vitest';
import { withValue } from '#shared/document/edit/edit-scenario';
import { serialiseScenario } from '#shared/document/file/serialise';
import { mergeScenarios } from '#shared/document/merge/merge';
import type { Scenario } from '#shared/document/scenario/scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createDialogStore, type DialogKind, type OpenDialog } from '../../state/dialog-store';
import { createNoticeStore } from '../../state/notice-store';
import { createScenarioStore } from '../../state/scenario-store';
import { hasUnsavedChanges, isEdited } from '../../state/selectors/document';
import { createFakeApi } from '../../testing/fake-api';
import { createDocumentFlows } from './document-flows';

const NAME = 'a.headroom.json';
const LATER = '2026-11-25T10:00:00.000Z';
const BASE = buildScenario({ name: 'Plan' });
const moved = (scenario: Scenario, value: number) =>
  withValue(scenario, scenario, 'costGrowth', value);
const THEIRS = { ...BASE, description: 'Seen by them', author: 'B' };

/** A document opened from a file that holds `text`. */
async function opened(text = serialiseScenario(BASE)) {
  const api = createFakeApi();
  const scenario = createScenarioStore(buildScenario());
  const dialogs = createDialogStore();
  const notices = createNoticeStore();
  const flows = createDocumentFlows({
    api,
    scenario,
    dialogs,
    notices,
    now: () => LATER,
    newId: () => 'new',
    wait: async () => {},
    figuresOf: async () => null,
    author: () => '',
  });
  api.files.set(NAME, text);
  await flows.openHandle(`handle of ${NAME}`);
  async function shown<K extends DialogKind>(kind: K) {
    for (let i = 0; i < 60; i++) await Promise.resolve();
    const top = dialogs.getState().open.at(-1);
    expect(top?.kind).toBe(kind);
    return top as Extract<OpenDialog, { kind: K }>;
  }
  return {
    flows,
    notices,
    shown,
    state: () => scenario.getState(),
    disk: () => api.files.get(NAME),
    others: (written: Scenario | string) =>
      api.files.set(NAME, typeof written === 'string' ? written : serialiseScenario(written)),
    remove: () => api.files.delete(NAME),
    /** What the user sees of the others' work, as an answer hands it back. */
    seen() {
      const { disk } = scenario.getState();
      if (disk.kind !== 'changed') throw new Error(disk.kind);
      return disk;
    },
  };
}

test('saving without a change writes nothing, whatever the file looks like', async () => {
  const byHand = '{"format":"headroom-scenario", "version":1, "name":"By hand",\n\n "seed": 3}';
  const { flows, state, disk } = await opened(byHand);
  const { modified } = state().working;
  expect(await flows.save()).toBe(true);
  state().setValue('costGrowth', 2);
  state().undo();
  expect(await flows.save()).toBe(true);
  expect(disk()).toBe(byHand);
  expect(state().working.modified).toBe(modified);
  state().setValue('costGrowth', 2);
  await flows.save();
  expect(JSON.parse(disk() ?? '')).toMatchObject({ seed: 3, modified: LATER });
});

test('without unsaved changes the work of others is taken, as a step that can be undone', async () => {
  const { flows, notices, state, others } = await opened();
  others(THEIRS);
  await flows.lookAtDisk();
  expect(state().working).toEqual(THEIRS);
  expect(hasUnsavedChanges(state())).toBe(false);
  expect(notices.getState().current?.text).toContain('changed on disk');
  state().undo();
  expect(state().working.description).toBe('');
  // Saving now would put the old in place of the new: that is a change, and is told as one.
  expect(hasUnsavedChanges(state())).toBe(true);
});

test('taking the work of others lets go of nothing that had been undone', async () => {
  const { flows, state, others } = await opened();
  state().setValue('costGrowth', 2);
  state().undo();
  others(THEIRS);
  await flows.lookAtDisk();
  const values = state().history.steps.map(({ scenario }) => scenario.assumptions.costGrowth);
  expect(values).toEqual([undefined, { value: 2 }, undefined, undefined]);
  state().undo();
  expect(state().working.description).toBe('');
});

test('a file written anew without a change is no news, and saving over it is no conflict', async () => {
  const { flows, notices, state, others, disk } = await opened();
  state().setValue('costGrowth', 2);
  others(JSON.stringify({ ...JSON.parse(serialiseScenario(BASE)), modified: LATER }));
  await flows.lookAtDisk();
  expect(state().disk.kind).toBe('same');
  expect(notices.getState().current).toBeNull();
  expect(await flows.save()).toBe(true);
  expect(disk()).toContain('"costGrowth"');
});

test('of two that write the file at once none is taken for the work of others', async () => {
  const { flows, notices, state, others } = await opened();
  let finish = () => {};
  const slow = flows.whileWriting(
    () =>
      new Promise<void>((done) => {
        finish = done;
      }),
  );
  others(THEIRS);
  await flows.whileWriting(async () => {});
  const looked = flows.lookAtDisk();
  for (let i = 0; i < 60; i++) await Promise.resolve();
  expect(notices.getState().current).toBeNull();
  // The slow one says what it has written.
  const { document, file } = state();
  if (file !== null) {
    state().markSaved(document, THEIRS, { ...file, revision: serialiseScenario(THEIRS) });
  }
  finish();
  await Promise.all([slow, looked]);
  expect(notices.getState().current).toBeNull();
});

test('with unsaved changes nothing is touched until the user has chosen', async () => {
  const { flows, state, others, disk, shown } = await opened();
  state().setValue('costGrowth', 2);
  others(THEIRS);
  await flows.lookAtDisk();
  expect(state().working.assumptions.costGrowth).toEqual({ value: 2 });
  expect(state().disk).toMatchObject({ kind: 'changed', theirs: THEIRS });
  const saving = flows.save();
  (await shown('diskConflict')).answer(null);
  expect(await saving).toBe(false);
  expect(disk()).toBe(serialiseScenario(THEIRS));
});

test('a merge is one step, measured against what is on disk, and saved there', async () => {
  const { flows, state, others, disk, shown, seen } = await opened();
  state().setValue('costGrowth', 2);
  others(THEIRS);
  const saving = flows.save();
  const dialog = await shown('diskConflict');
  const { scenario: merged } = mergeScenarios(BASE, state().working, THEIRS);
  dialog.answer({ choice: 'merge', seen: seen(), merged });
  expect(await saving).toBe(true);
  const onDisk = JSON.parse(disk() ?? '');
  expect(onDisk).toMatchObject({
    description: 'Seen by them',
    assumptions: { costGrowth: { value: 2 } },
  });
  expect(hasUnsavedChanges(state())).toBe(false);
  state().undo();
  expect(state().working).toMatchObject({ description: '', assumptions: { costGrowth: {} } });
});

test('mine is kept over theirs, which can still be gone back to', async () => {
  const { flows, state, others, disk, shown, seen } = await opened();
  state().setValue('costGrowth', 2);
  others(THEIRS);
  const saving = flows.save();
  const dialog = await shown('diskConflict');
  dialog.answer({ choice: 'mine', seen: seen() });
  expect(await saving).toBe(true);
  expect(disk()).not.toContain('Seen by them');
  state().undo();
  expect(state().working.description).toBe('Seen by them');
});

test('what others write while the question is open is asked about too', async () => {
  const { flows, state, others, disk, shown, seen } = await opened();
  state().setValue('costGrowth', 2);
  others(THEIRS);
  const saving = flows.save();
  const first = await shown('diskConflict');
  const answer = { choice: 'mine', seen: seen() } as const;
  others({ ...THEIRS, description: 'Again' });
  first.answer(answer);
  const second = await shown('diskConflict');
  expect(seen().theirs.description).toBe('Again');
  // The ancestor is now what they wrote first, which the first answer dealt with.
  expect(state().baseline.description).toBe('Seen by them');
  expect(disk()).toContain('Again');
  second.answer({ choice: 'theirs', seen: seen() });
  expect(await saving).toBe(true);
  expect(state().working.description).toBe('Again');
  expect(hasUnsavedChanges(state())).toBe(false);
});

test('a file that is gone counts as unsaved, is written again when asked, and never over one that came back', async () => {
  const { flows, state, remove, others, disk, shown, seen } = await opened();
  remove();
  await flows.lookAtDisk();
  expect(state().disk.kind).toBe('gone');
  expect(hasUnsavedChanges(state())).toBe(true);
  expect(isEdited(state())).toBe(false);
  const saving = flows.save();
  const dialog = await shown('diskConflict');
  state().setValue('costGrowth', 2);
  others(THEIRS);
  dialog.answer({ choice: 'overwrite' });
  const merge = await shown('diskConflict');
  expect(disk()).toBe(serialiseScenario(THEIRS));
  merge.answer({ choice: 'mine', seen: seen() });
  expect(await saving).toBe(true);
});

test('a file that was gone and is back as it was is settled by itself', async () => {
  const { flows, state, remove, others } = await opened();
  remove();
  await flows.lookAtDisk();
  others(BASE);
  await flows.lookAtDisk();
  expect(state().disk.kind).toBe('same');
  expect(hasUnsavedChanges(state())).toBe(false);
});

test('a file that cannot be read is said to be so and not written over unasked', async () => {
  const { flows, state, others, disk, shown } = await opened();
  others('{"format": "headroom-scenario", <<<<<<< HEAD');
  await flows.lookAtDisk();
  expect(state().disk.kind).toBe('unreadable');
  expect(state().working).toEqual(BASE);
  state().setValue('costGrowth', 2);
  const saving = flows.save();
  const dialog = await shown('diskConflict');
  expect(disk()).toContain('<<<<<<<');
  dialog.answer({ choice: 'overwrite' });
  expect(await saving).toBe(true);
  expect(disk()).toContain('"costGrowth"');
});

test('a draft goes on from what the file held then, so that a merge after a crash has its ancestor', async () => {
  const { flows, state, others, seen } = await opened();
  const file = state().file;
  others(THEIRS);
  flows.recover({ working: moved(BASE, 2), baseline: BASE, file, kept: 0 });
  await flows.lookAtDisk();
  const { scenario, conflicts } = mergeScenarios(state().baseline, state().working, seen().theirs);
  expect(conflicts).toEqual([]);
  expect(scenario).toMatchObject({
    description: 'Seen by them',
    assumptions: { costGrowth: { value: 2 } },
  });
});
