import { expect, test } from 'vitest';
import { createScenario } from '#shared/document/scenario/create';
import { createScenarioStore } from '../../state/scenario-store';
import { keepDraft } from './keep-draft';

function begin() {
  const scenario = createScenarioStore(
    createScenario({ id: 'a', now: '2026-11-24T10:00:00.000Z', preset: 'memo-2024', name: 'A' }),
  );
  const kept: (number | null)[] = [];
  let finish: () => void = () => {};
  const write = (value: number | null) =>
    new Promise<void>((done) => {
      finish = () => {
        kept.push(value);
        done();
      };
    });
  keepDraft(
    {
      keepDraft: ({ text }) => write(JSON.parse(text).assumptions.costGrowth?.value ?? null),
      dropDraft: () => write(null),
    },
    scenario,
    async () => {},
  );
  const written = async () => {
    finish();
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  return { state: () => scenario.getState(), kept, written };
}

test('a document without changes leaves no draft', async () => {
  const { kept, written } = begin();
  await written();
  expect(kept).toEqual([]);
});

test('what changes while one draft is on its way is in the next', async () => {
  const { state, kept, written } = begin();
  for (const value of [2, 2.2, 2.4]) state().setValue('costGrowth', value);
  await written();
  await written();
  expect(kept).toEqual([2, 2.4]);
});

test('undone changes, like saved ones, take the draft with them', async () => {
  const { state, kept, written } = begin();
  state().setValue('costGrowth', 2);
  await written();
  state().undo();
  await written();
  expect(kept).toEqual([2, null]);
});
