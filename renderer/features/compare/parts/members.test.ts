import { expect, test } from 'vitest';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createCompareStore } from '../../../state/compare-store';
import { teamInputs } from '../team/team-inputs';
import { alikeMembers, comparedMembers, firstCandidates, presetCandidate } from './members';

const working = buildScenario({ name: 'Ours' });

function compared(...others: ReturnType<typeof buildScenario>[]) {
  const store = createCompareStore();
  store.getState().setMembers([
    { origin: { kind: 'open' } },
    ...others.map((scenario, i) => ({
      origin: { kind: 'file' as const, handle: `h${i}` },
      scenario,
    })),
  ]);
  return store;
}

test('no two members have one name, whatever the files are called', () => {
  const store = compared(working, working, working);
  const names = comparedMembers(store.getState().entries, working).map(({ name }) => name);
  expect(names[0]).toBe('Ours');
  expect(new Set(names).size).toBe(4);
});

test('the open scenario is the one at work, an edited file says that it is', () => {
  const store = compared(buildScenario({ name: 'Theirs' }));
  store.getState().edit('file h0', (scenario) => ({ ...scenario, preset: 'chip-crunch' }), null);
  const [open, theirs] = comparedMembers(store.getState().entries, {
    ...working,
    preset: 'legg-2028',
  });
  expect(open?.scenario.preset).toBe('legg-2028');
  expect(theirs).toMatchObject({ name: 'Theirs (edited)', edited: true });
  expect(theirs?.scenario.preset).toBe('chip-crunch');
});

test('all are run with the draws of the baseline to the latest horizon, and it is said of whom', () => {
  const store = compared(
    buildScenario({ name: 'Far', horizon: 2080, seed: 7 }),
    buildScenario({ name: 'Same' }),
  );
  const members = comparedMembers(store.getState().entries, working);
  const found = alikeMembers(members, 0);
  for (const { scenario } of found.members) {
    expect(scenario).toMatchObject({ horizon: 2080, seed: working.seed });
  }
  expect(found.changed).toEqual(['Ours', 'Far', 'Same']);
  expect(alikeMembers([...members.slice(0, 1), ...members.slice(2)], 0).changed).toEqual([]);
});

test('a preset as baseline takes as many samples as any scenario has, whatever file is open', () => {
  const few = { ...working, samples: 100 };
  const store = createCompareStore();
  store
    .getState()
    .setMembers([
      presetCandidate('chip-crunch', few),
      { origin: { kind: 'file', handle: 'h' }, scenario: buildScenario({ samples: 4000 }) },
    ]);
  const members = comparedMembers(store.getState().entries, few);
  const samplesOf = (baseline: number) =>
    alikeMembers(members, baseline).members.map(({ scenario }) => scenario.samples);
  expect(samplesOf(0)).toEqual([4000, 4000]);
  expect(samplesOf(1)).toEqual([4000, 4000]);
});

test('a comparison begins with two different scenarios', () => {
  for (const changed of [true, false]) {
    const store = createCompareStore();
    const ours = changed ? { ...working, assumptions: { costGrowth: { value: 2 } } } : working;
    store.getState().setMembers(firstCandidates(ours, changed));
    const [a, b] = comparedMembers(store.getState().entries, ours);
    expect([a?.scenario.preset, a?.scenario.assumptions]).not.toEqual([
      b?.scenario.preset,
      b?.scenario.assumptions,
    ]);
  }
});

test('as a team they look no further than the first to stop, whatever they are compared to', () => {
  const store = compared(
    buildScenario({ name: 'Near', horizon: 2040 }),
    buildScenario({ name: 'Far', horizon: 2100 }),
  );
  const { members } = alikeMembers(comparedMembers(store.getState().entries, working), 0);
  const { options, inputs } = teamInputs(members);
  expect(options.horizon).toBe(2040);
  expect(inputs.map((input) => input.options)).toEqual([options, options, options]);
});
