import { expect, test } from 'vitest';
import { ASSUMPTION_IDS } from '#shared/model/assumptions/registry';
import { buildScenario } from '#shared/testing/scenario-builder';
import { assumptionGroups, correlationWords } from './assumption-table';

const memo = buildScenario();
const ours = buildScenario({
  assumptions: {
    costGrowth: { value: 2, note: 'Seen' },
    algoGrowth: { spread: null, locked: true },
    restrictHigh: { value: true },
  },
});

const rowsOf = (groups: ReturnType<typeof assumptionGroups>) =>
  groups.flatMap(({ label, rows }) => rows.map((row) => ({ group: label, ...row })));

test('only what differs has a row, in value or in spread, and says so against the baseline', () => {
  const rows = rowsOf(assumptionGroups([memo, ours], 0, false));
  expect(rows.map(({ id }) => id)).toEqual(['costGrowth', 'algoGrowth', 'restrictHigh']);
  expect(rows[0]?.cells.map(({ differs }) => differs)).toEqual([false, true]);
  expect(rows[0]?.cells[1]).toMatchObject({ text: '2×/yr', note: 'Seen', locked: false });
  expect(rows[1]?.cells[1]).toMatchObject({ spread: 'certain', locked: true });
});

test('policy levers stand apart from the world, whichever group they are edited in', () => {
  const groups = assumptionGroups([memo, ours], 0, true);
  const policy = groups.at(-1);
  expect(policy?.rows.map(({ id }) => id)).toEqual([
    'thresholdFlop',
    'thresholdYear',
    'thresholdGrowth',
    'restrictHigh',
    'restrictAbroad',
    'theftLag',
  ]);
  expect(groups.slice(0, -1).every(({ rows }) => rows.every(({ kind }) => kind === 'world'))).toBe(
    true,
  );
});

test('on demand every assumption has a row, once', () => {
  const ids = rowsOf(assumptionGroups([memo, ours], 1, true)).map(({ id }) => id);
  expect([...ids].sort()).toEqual([...ASSUMPTION_IDS].sort());
});

test('a value written out that is the preset’s is no difference', () => {
  const same = buildScenario({ assumptions: { costGrowth: { value: 3.1 } } });
  expect(assumptionGroups([memo, same], 0, false)).toEqual([]);
});

test('what differs between two others has its row, though the baseline is as one of them', () => {
  const rows = rowsOf(assumptionGroups([memo, memo, ours], 0, false));
  expect(rows.map(({ id }) => id)).toContain('costGrowth');
});

test('correlations are said in words', () => {
  expect(correlationWords({ ...memo, correlations: [] })).toBe('none');
  // Where a scenario has none of its own, its preset's hold.
  expect(correlationWords(memo)).toBe('AGI requirement and WMD-like AI requirement 0.7');
  expect(
    correlationWords({
      ...memo,
      correlations: [{ a: 'costGrowth', b: 'capitalCeiling', rank: 0.3 }],
    }),
  ).toBe('Cost growth and Capital ceiling 0.3');
});
