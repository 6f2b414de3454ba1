import { expect, test } from 'vitest';
import { createScenario } from '#shared/document/scenario/create';
import { createFakeApi } from '../../api/fake-api';
import { createDialogStore, type OpenDialog } from '../../state/dialog-store';
import { createScenarioStore } from '../../state/scenario-store';
import { hasUnsavedChanges } from '../../state/selectors/document';
import { createScenarioVariants } from './scenario-variants';

const NOW = '2026-11-24T10:00:00.000Z';
const ID = '3f1c2a52-6f5e-4c55-9d0e-0a4c7a1f2b3d';

function begin(mayLeave = true) {
  const api = createFakeApi();
  const mine = createScenario({ id: ID, now: NOW, preset: 'memo-2024', name: 'Mine' });
  const scenario = createScenarioStore(mine);
  const dialogs = createDialogStore();
  const variants = createScenarioVariants(
    {
      api,
      scenario,
      dialogs,
      now: () => NOW,
      newId: () => '00000000-0000-4000-8000-000000000001',
    },
    async () => mayLeave,
  );
  const variant = { ...mine, name: 'Theirs (edited)', assumptions: { costGrowth: { value: 2 } } };
  async function saveDialog() {
    for (let i = 0; i < 10; i++) await Promise.resolve();
    return dialogs.getState().open.at(-1) as Extract<OpenDialog, { kind: 'save' }>;
  }
  return { api, scenario, variants, variant, saveDialog };
}

test('opened, a variant is a new document that is not saved', async () => {
  const { scenario, variants, variant } = begin();
  expect(await variants.openUnsaved(variant)).toBe(true);
  const state = scenario.getState();
  expect(state.working).toMatchObject({ name: variant.name, assumptions: variant.assumptions });
  expect(state.working.id).not.toBe(ID);
  expect(state.file).toBeNull();
  expect(hasUnsavedChanges(state)).toBe(true);
});

test('a document that is not to be left stays', async () => {
  const { scenario, variants, variant } = begin(false);
  expect(await variants.openUnsaved(variant)).toBe(false);
  expect(scenario.getState().working.name).toBe('Mine');
});

test('saved, it has a file and an identity of its own, and the document stays as it is', async () => {
  const { api, scenario, variants, variant, saveDialog } = begin();
  const saving = variants.saveNew(variant);
  const dialog = await saveDialog();
  api.files.set('Taken.headroom.json', 'theirs');
  const taken = await dialog.props.attempt({ to: 'library', name: 'Taken', replace: false });
  expect(taken).toMatchObject({ code: 'exists' });
  expect(await dialog.props.attempt({ to: 'library', name: 'New', replace: false })).toBeNull();
  dialog.answer('saved');
  const saved = await saving;
  expect(saved?.file.fileName).toBe('New.headroom.json');
  expect(JSON.parse(api.files.get('New.headroom.json') ?? '')).toMatchObject({
    name: 'New',
    assumptions: { costGrowth: { value: 2 } },
  });
  expect(saved?.scenario.id).not.toBe(ID);
  expect(api.files.get('Taken.headroom.json')).toBe('theirs');
  expect(scenario.getState().working.name).toBe('Mine');
});

test('nothing is saved when the user backs out', async () => {
  const { api, variants, variant, saveDialog } = begin();
  const saving = variants.saveNew(variant);
  (await saveDialog()).answer(null);
  expect(await saving).toBeNull();
  expect(api.files.size).toBe(0);
});
