import { expect, test } from 'vitest';
import { buildScenario } from '#shared/testing/scenario-builder';
import { turned } from '#shared/testing/turned';
import { type Candidate, createCompareStore } from './compare-store';

const open: Candidate = { origin: { kind: 'open' } };

function file(handle: string): Candidate {
  return { origin: { kind: 'file', handle }, scenario: buildScenario({ name: handle }) };
}

function begun(...handles: string[]) {
  const store = createCompareStore();
  store.getState().setMembers([open, ...handles.map(file)]);
  return store;
}

const keys = (store: ReturnType<typeof begun>) =>
  store.getState().entries.map(({ key }) => key.replace('file ', ''));

test('no more than six are compared, and none twice', () => {
  const store = begun('a', 'b', 'a', 'c', 'd', 'e', 'f');
  expect(keys(store)).toEqual(['open', 'a', 'b', 'c', 'd', 'e']);
  store.getState().add(file('g'));
  expect(keys(store)).toHaveLength(6);
});

test('a scenario keeps its colour when it is moved and when others go', () => {
  const store = begun('a', 'b');
  const colorOf = (key: string) =>
    store.getState().entries.find((entry) => entry.key === key)?.color;
  const before = colorOf('file b');
  store.getState().move('file b', -2);
  store.getState().remove('file a');
  expect(keys(store)).toEqual(['b', 'open']);
  expect(colorOf('file b')).toBe(before);
  store.getState().add(file('c'));
  expect(new Set(store.getState().entries.map(({ color }) => color)).size).toBe(3);
});

test('moved past the end it stands at the end', () => {
  const store = begun('a', 'b');
  store.getState().move('open', 5);
  expect(keys(store)).toEqual(['a', 'b', 'open']);
});

test('a removed baseline has a successor, and the last two stay', () => {
  const store = begun('a', 'b');
  expect(store.getState().baseline).toBe('file a');
  store.getState().remove('file a');
  expect(store.getState().baseline).toBe('open');
  store.getState().remove('file b');
  expect(keys(store)).toEqual(['open', 'b']);
});

test('an edit is of the comparison alone, survives the file changing, and can be put back', () => {
  const store = begun('a');
  const entry = () => store.getState().entries[1];
  store.getState().edit('file a', (scenario) => ({ ...scenario, preset: 'chip-crunch' }), null);
  store.getState().fileRead('a', buildScenario({ name: 'newer' }));
  expect(entry()?.edited?.preset).toBe('chip-crunch');
  expect(entry()?.scenario?.name).toBe('newer');
  store.getState().putBack('file a', null, null);
  expect(entry()?.edited).toBeNull();
});

test('a file that says the same in another order of keys is the same scenario still', () => {
  const store = begun('a');
  const named = { name: 'a', assumptions: { costGrowth: { value: 2, note: 'Seen' } } };
  store.getState().fileRead('a', buildScenario(named));
  const before = store.getState().entries[1]?.scenario;
  store.getState().fileRead('a', turned(buildScenario(named)));
  expect(store.getState().entries[1]?.scenario).toBe(before);
});

test('a file that cannot be read any more stays as last read', () => {
  const store = begun('a');
  store.getState().fileRead('a', { problem: 'It is gone.' });
  expect(store.getState().entries[1]).toMatchObject({
    problem: 'It is gone.',
    scenario: { name: 'a' },
  });
});

test('an edited one that is saved is that file from then on, baseline or not', () => {
  const store = begun('a', 'b');
  store.getState().edit('file a', (scenario) => ({ ...scenario, preset: 'chip-crunch' }), null);
  store.getState().savedAs('file a', 'c', buildScenario({ name: 'c' }));
  expect(keys(store)).toEqual(['open', 'c', 'b']);
  expect(store.getState().baseline).toBe('file c');
  expect(store.getState().entries[1]?.edited).toBeNull();
});

test('edits are undone and redone in one order with the steps of the open scenario', () => {
  const store = begun('a');
  const preset = () => store.getState().entries[1]?.edited?.preset ?? 'none';
  const [first, second] = [{}, {}];
  store.getState().edit('file a', (scenario) => ({ ...scenario, preset: 'chip-crunch' }), first);
  store.getState().edit('file a', (scenario) => ({ ...scenario, preset: 'legg-2028' }), second);
  // A later step of the open scenario is undone before what was done here.
  expect(store.getState().undo({})).toBe(false);
  expect(store.getState().undo(second)).toBe(true);
  expect(preset()).toBe('chip-crunch');
  expect(store.getState().undo(second)).toBe(false);
  expect(store.getState().undo(first)).toBe(true);
  expect(preset()).toBe('none');
  expect(store.getState().undo(first)).toBe(false);
  expect(store.getState().redo(second)).toBe(false);
  expect(store.getState().redo(first)).toBe(true);
  expect(store.getState().redo(second)).toBe(true);
  expect(preset()).toBe('legg-2028');
});

test('what was undone cannot be redone after another edit, nor in one that is gone', () => {
  const store = begun('a', 'b');
  const edit = (key: string, preset: string) =>
    store.getState().edit(key, (scenario) => ({ ...scenario, preset }), null);
  edit('file a', 'chip-crunch');
  store.getState().undo(null);
  edit('file b', 'chip-crunch');
  expect(store.getState().redo(null)).toBe(false);
  store.getState().remove('file b');
  expect(store.getState().undo(null)).toBe(false);
});

test('one that was removed comes back where it was with its edits, in a colour that is free', () => {
  const store = begun('a', 'b');
  store.getState().edit('file a', (scenario) => ({ ...scenario, preset: 'chip-crunch' }), null);
  const removed = store.getState().entries[1];
  if (removed === undefined) throw new Error('nothing to remove');
  store.getState().remove('file a');
  store.getState().add(file('c'));
  store.getState().insert(removed, 1);
  expect(keys(store)).toEqual(['open', 'a', 'b', 'c']);
  expect(store.getState().entries[1]?.edited?.preset).toBe('chip-crunch');
  expect(new Set(store.getState().entries.map(({ color }) => color)).size).toBe(4);
  // Asked once more it is there already.
  store.getState().insert(removed, 0);
  expect(keys(store)).toEqual(['open', 'a', 'b', 'c']);
});
