import { expect, test } from 'vitest';
import { ok, type Result } from '#shared/base/result';
import { withValue } from '#shared/document/edit/edit-scenario';
import { parseScenario } from '#shared/document/file/codec';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { KeptComparison, KeptMember } from '#shared/ipc/comparison';
import type { FileVersion } from '#shared/ipc/files';
import { buildScenario } from '#shared/testing/scenario-builder';
import { presetCandidate } from '../../features/compare/parts/members';
import { createCompareStore } from '../../state/compare-store';
import { createScenarioStore } from '../../state/scenario-store';
import { keepComparison } from './keep-comparison';

const FILE: FileVersion = { handle: 'f', fileName: 'f', folder: 'Documents', revision: 'r' };
const member: Omit<KeptMember<Scenario>, 'color'> = {
  open: false,
  preset: null,
  handle: null,
  scenario: null,
  edited: null,
};

/** As the main process hands it back in the next run. */
function readAgain(kept: KeptComparison<string> | null): KeptComparison<Scenario> | null {
  const read = (text: string | null) => {
    if (text === null) return null;
    const parsed = parseScenario(text);
    if (!parsed.ok) throw new Error(parsed.error.message);
    return parsed.value;
  };
  return (
    kept && {
      ...kept,
      members: kept.members.map((each) => ({
        ...each,
        scenario: read(each.scenario),
        edited: read(each.edited),
      })),
    }
  );
}

async function start(last: KeptComparison<Scenario> | null, file: FileVersion | null = null) {
  const working = buildScenario({ name: 'Open' });
  const scenario = createScenarioStore(working);
  scenario.getState().replaceDocument({ working, baseline: working, file });
  const compare = createCompareStore();
  let kept: KeptComparison<string> | null = null;
  await keepComparison(
    {
      collectComparison: async () => ok(last),
      keepComparison: async (comparison) => {
        kept = comparison;
      },
    },
    compare,
    scenario,
  );
  const settled = async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    return readAgain(kept);
  };
  return { compare: () => compare.getState(), scenario: () => scenario.getState(), settled };
}

const keysOf = ({ entries }: { entries: readonly { key: string }[] }) =>
  entries.map(({ key }) => key);

test('what was compared and edited in one run is there in the next', async () => {
  const first = await start(null);
  first
    .compare()
    .setMembers([
      { origin: { kind: 'open' } },
      { origin: { kind: 'file', handle: 'a' }, scenario: buildScenario({ name: 'A' }) },
      presetCandidate('chip-crunch', buildScenario()),
    ]);
  for (const key of ['file a', 'preset chip-crunch']) {
    first.compare().edit(key, (old) => withValue(old, old, 'costGrowth', 2.2), null);
  }
  first.compare().move('open', 2);
  first.compare().chooseBaseline('preset chip-crunch');

  const next = await start(await first.settled());
  expect(keysOf(next.compare())).toEqual(['file a', 'preset chip-crunch', 'open']);
  expect(next.compare().baseline).toBe('preset chip-crunch');
  expect(next.compare().entries.map(({ color }) => color)).toEqual([1, 2, 0]);
  expect(next.compare().entries.map(({ edited }) => edited?.assumptions)).toEqual([
    { costGrowth: { value: 2.2 } },
    { costGrowth: { value: 2.2 } },
    undefined,
  ]);
});

test('an open scenario that is not open any more is compared as its file', async () => {
  const first = await start(null, FILE);
  first
    .compare()
    .setMembers([
      { origin: { kind: 'open' } },
      { origin: { kind: 'preset', id: 'chip-crunch' }, scenario: buildScenario() },
    ]);
  const kept = await first.settled();
  expect(keysOf((await start(kept)).compare())).toEqual(['file f', 'preset chip-crunch']);
  expect(keysOf((await start(kept, FILE)).compare())).toEqual(['open', 'preset chip-crunch']);
});

test('a preset that is none any more is left out; with fewer than two nothing is compared', async () => {
  const gone = { ...member, preset: 'of another version', color: 0 };
  const open = { ...member, open: true, color: 1 };
  const crunch = { ...member, preset: 'chip-crunch', color: 2 };
  const { compare } = await start({ members: [gone, open, crunch], baseline: 0 });
  expect(keysOf(compare())).toEqual(['open', 'preset chip-crunch']);
  expect(compare().baseline).toBe('open');
  expect(keysOf((await start({ members: [gone, open], baseline: 0 })).compare())).toEqual([]);
});

test('what is compared already when the last run’s is known stays', async () => {
  const working = buildScenario();
  const compare = createCompareStore();
  let known: (last: Result<KeptComparison<Scenario>, string>) => void = () => {};
  const begun = keepComparison(
    {
      collectComparison: () => new Promise((resolve) => (known = resolve)),
      keepComparison: async () => {},
    },
    compare,
    createScenarioStore(working),
  );
  expect(compare.getState().begun).toBe(false);
  compare.getState().setMembers([
    { origin: { kind: 'file', handle: 'a' }, scenario: working },
    { origin: { kind: 'file', handle: 'b' }, scenario: working },
  ]);
  known(ok({ members: [{ ...member, open: true, color: 0 }], baseline: 0 }));
  await begun;
  expect(keysOf(compare.getState())).toEqual(['file a', 'file b']);
  expect(compare.getState().begun).toBe(true);
});
