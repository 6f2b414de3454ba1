import { expect, test } from 'vitest';
import { createScenario } from '#shared/document/scenario/create';
import type { FileVersion } from '#shared/ipc/files';
import { currentStep } from './edit-history';
import { createScenarioStore } from './scenario-store';
import { assumptionsOf, changedOf } from './selectors/assumptions';
import { hasUnsavedChanges, referenceOf, savedStateOf } from './selectors/document';

const FILE: FileVersion = {
  handle: 'h1',
  fileName: 'a.headroom.json',
  folder: 'Documents/Headroom',
  revision: 'r1',
};

function begin(preset = 'memo-2024') {
  const store = createScenarioStore(
    createScenario({ id: 'id', now: '2026-11-24T10:00:00.000Z', preset, name: 'Untitled' }),
  );
  const state = () => store.getState();
  const resolved = () => assumptionsOf(state().working);
  return { store, state, resolved };
}

test('moving a value away and back leaves nothing behind', () => {
  const { state } = begin();
  state().setValue('costGrowth', 4);
  expect([...changedOf(state().working)]).toEqual(['costGrowth']);
  state().setValue('costGrowth', 3.1);
  expect(state().working.assumptions).toEqual({});
  expect(hasUnsavedChanges(state())).toBe(false);
});

test('the spread of the preset follows the value', () => {
  const { state, resolved } = begin();
  state().setValue('fabLeadTime', 6);
  expect(resolved().fabLeadTime.spread).toEqual({ kind: 'uniform', min: 5, max: 7 });
  expect(state().working.assumptions.fabLeadTime).toEqual({ value: 6 });
});

test('a spread of the author follows the value too, from where the hand took hold', () => {
  const { state, resolved } = begin();
  state().setSpread('fabLeadTime', { kind: 'uniform', min: 2, max: 6 });
  state().beginGroup('fabLeadTime');
  for (const value of [4.1, 5.7, 9.3, 7.9, 5]) state().setValue('fabLeadTime', value);
  state().endGroup();
  expect(resolved().fabLeadTime).toEqual({
    value: 5,
    spread: { kind: 'uniform', min: 3, max: 7 },
  });
});

test('a value made certain stays certain where it is moved', () => {
  const { state, resolved } = begin();
  state().setSpread('costGrowth', null);
  state().setValue('costGrowth', 2);
  expect(resolved().costGrowth).toEqual({ value: 2, spread: null });
});

test('resetting brings value and spread back and keeps the rationale', () => {
  const { state, resolved } = begin();
  state().setValue('algoGrowth', 2);
  state().setSpread('algoGrowth', { kind: 'normal', halfWidth: 0.5 });
  state().setNote('algoGrowth', 'Halving time of a year.');
  state().resetAssumption('algoGrowth');
  expect(resolved().algoGrowth.value).toBe(2.8);
  expect(state().working.assumptions).toEqual({ algoGrowth: { note: 'Halving time of a year.' } });
});

test('resetting everything keeps every rationale', () => {
  const { state } = begin();
  state().setValue('costGrowth', 2);
  state().setNote('costGrowth', 'Seen since 2023.');
  state().setSwitch('powerOn', true);
  state().resetAll();
  expect(changedOf(state().working).size).toBe(0);
  expect(state().working.assumptions).toEqual({ costGrowth: { note: 'Seen since 2023.' } });
});

test('an emptied rationale is gone', () => {
  const { state } = begin();
  state().setNote('costGrowth', 'x');
  state().setNote('costGrowth', '  ');
  expect(state().working.assumptions).toEqual({});
});

test('another preset keeps what was changed, but not what it says itself', () => {
  const { state, resolved } = begin();
  state().setValue('supplyGrowth', 1.15);
  state().setValue('costGrowth', 2);
  state().choosePreset('chip-crunch');
  expect(resolved().supplyGrowthAfterFabs.value).toBe(1.5);
  expect(resolved().costGrowth.value).toBe(2);
  expect([...changedOf(state().working)]).toEqual(['costGrowth']);
});

test('moving one assumption leaves the others as the very same objects', () => {
  const { state, resolved } = begin();
  const before = resolved();
  state().setValue('costGrowth', 2);
  expect(resolved().agiFlop).toBe(before.agiFlop);
  expect(resolved().costGrowth).not.toBe(before.costGrowth);
});

test('an untouched new scenario has nothing to lose; a saved one says where it is', () => {
  const { state } = begin();
  expect(hasUnsavedChanges(state())).toBe(false);
  expect(savedStateOf(state())).toBe('Not saved yet');
  state().setValue('costGrowth', 2);
  expect(hasUnsavedChanges(state())).toBe(true);
  state().markSaved(
    state().document,
    { ...state().working, modified: '2026-11-24T11:00:00.000Z' },
    FILE,
  );
  expect(hasUnsavedChanges(state())).toBe(false);
  expect(savedStateOf(state())).toBe('Saved in Documents/Headroom');
  state().rename('Another');
  expect(savedStateOf(state())).toBe('Unsaved changes');
});

test('what is changed while a save is on its way stays unsaved', () => {
  const { state } = begin();
  state().setValue('costGrowth', 2);
  const written = state().working;
  state().setValue('costGrowth', 4);
  state().markSaved(state().document, written, FILE);
  expect(hasUnsavedChanges(state())).toBe(true);
});

test('results are measured against the preset until there is a file, then against the file', () => {
  const { state } = begin();
  state().setValue('costGrowth', 2);
  expect(assumptionsOf(referenceOf(state())).costGrowth.value).toBe(3.1);
  state().markSaved(state().document, state().working, FILE);
  state().setValue('costGrowth', 4);
  expect(assumptionsOf(referenceOf(state())).costGrowth.value).toBe(2);
});

test('a name of nothing but blanks is not taken', () => {
  const { state } = begin();
  state().rename('   ');
  expect(state().working.name).toBe('Untitled');
});

test('a drag is one step, named by where it began and ended, and undo takes all of it back', () => {
  const { state, resolved } = begin();
  state().beginGroup('costGrowth');
  for (const value of [3, 2.7, 2.4]) state().setValue('costGrowth', value);
  state().endGroup();
  expect(state().history.steps.map(({ label }) => label)).toEqual([
    'New scenario',
    'Cost growth 3.1×/yr → 2.4×/yr',
  ]);
  state().undo();
  expect(resolved().costGrowth.value).toBe(3.1);
  state().redo();
  expect(resolved().costGrowth.value).toBe(2.4);
});

test('a drag that ends where it began is no step', () => {
  const { state } = begin();
  state().beginGroup('costGrowth');
  state().setValue('costGrowth', 2);
  state().setValue('costGrowth', 3.1);
  state().endGroup();
  expect(state().history.steps).toHaveLength(1);
});

test('going back amid a drag ends it first, so that nothing of it is lost', () => {
  const { state, resolved } = begin();
  state().beginGroup('costGrowth');
  state().setValue('costGrowth', 2);
  state().undo();
  expect(resolved().costGrowth.value).toBe(3.1);
  expect(state().group).toBeNull();
  state().redo();
  expect(resolved().costGrowth.value).toBe(2);
});

test('a change after going back lets go of what had been undone', () => {
  const { state } = begin();
  state().setValue('costGrowth', 2);
  state().setSwitch('powerOn', true);
  state().goToStep(0);
  state().choosePreset('chip-crunch');
  expect(state().history.steps.map(({ label }) => label)).toEqual([
    'New scenario',
    expect.stringMatching(/^Preset: /),
  ]);
});

test('typing a rationale is one step however many letters it has', () => {
  const { state } = begin();
  for (const note of ['S', 'Se', 'See', 'Seen']) state().setNote('costGrowth', note);
  expect(state().history.steps).toHaveLength(2);
  state().undo();
  expect(state().working.assumptions).toEqual({});
});

test('undoing past a save keeps the file, and counts as unsaved', () => {
  const { state } = begin();
  state().setValue('costGrowth', 2);
  state().markSaved(
    state().document,
    { ...state().working, id: 'new id', modified: '2026-11-24T11:00:00Z' },
    FILE,
  );
  state().undo();
  expect(state().working.id).toBe('new id');
  expect(state().file).toBe(FILE);
  expect(hasUnsavedChanges(state())).toBe(true);
});

test('one goes back to a step only while it is behind, and in its own document', () => {
  const { state } = begin();
  const note = () => state().working.assumptions.costGrowth?.note ?? '';
  state().setNote('costGrowth', 'First.');
  const step = currentStep(state());
  state().setValue('costGrowth', 2);
  state().setValue('costGrowth', 4);
  state().goBackTo(step);
  expect(state().working.assumptions.costGrowth).toEqual({ note: 'First.' });
  state().undo();
  state().goBackTo(step);
  expect(note()).toBe('');

  const { working } = state();
  state().replaceDocument({ working, baseline: working, file: null });
  state().setNote('costGrowth', 'Of another.');
  state().goBackTo(step);
  expect(note()).toBe('Of another.');
});

test('another document begins a history of its own', () => {
  const { state } = begin();
  const { working } = state();
  state().setValue('costGrowth', 2);
  state().replaceDocument({ working, baseline: working, file: FILE, opened: 'Opened' });
  expect(state().history.steps.map(({ label }) => label)).toEqual(['Opened']);
  state().undo();
  expect(state().working).toEqual(working);
});

test('a locked assumption keeps its value and spread, whatever would change them', () => {
  const { state, resolved } = begin();
  state().setValue('costGrowth', 2);
  state().setLocked('costGrowth', true);
  const held = resolved().costGrowth;
  state().setValue('costGrowth', 4);
  state().setSpread('costGrowth', null);
  state().setValues({ costGrowth: 5, algoGrowth: 2 });
  state().resetAssumption('costGrowth');
  state().resetAll();
  state().choosePreset('capital-crunch');
  expect(resolved().costGrowth).toEqual(held);
  state().setLocked('costGrowth', false);
  state().setValue('costGrowth', 4);
  expect(resolved().costGrowth.value).toBe(4);
});

test('what the library says anew of a scenario stays said when edits are undone and redone', () => {
  const { state, resolved } = begin();
  state().rename('Draft');
  state().setValue('costGrowth', 2);
  state().markSaved(state().document, state().working, FILE);
  const { working, document } = state();
  state().fileRewritten(document, { ...working, name: 'Plan', tags: ['team'] }, FILE);
  state().undo();
  expect(resolved().costGrowth.value).toBe(3.1);
  expect(state().working).toMatchObject({ name: 'Plan', tags: ['team'] });
  state().redo();
  expect(state().working).toMatchObject({ name: 'Plan', tags: ['team'] });
  expect(hasUnsavedChanges(state())).toBe(false);
  // A name of before is still to be had: it was another.
  state().undo();
  state().undo();
  expect(state().working.name).toBe('Untitled');
});
