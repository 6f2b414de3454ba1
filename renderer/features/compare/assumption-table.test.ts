import { expect, test } from 'vitest';
import { ASSUMPTION_IDS } from '#shared/model/assumptions/registry';
import { buildScenario } from '#shared/testing/scenario-builder';
import { assumptionTable } from './assumption-table';

const memo = buildScenario();
const ours = buildScenario({
  assumptions: {
    costGrowth: { value: 2, note: 'Seen' },
    algoGrowth: { spread: null },
    restrictHigh: { value: true },
  },
});

test('only what differs has a row, in value or in spread, and says so against the baseline', () => {
  const rows = assumptionTable([memo, ours], 0, false);
  expect(rows.map(({ id }) => id)).toEqual(['costGrowth', 'algoGrowth', 'restrictHigh']);
  expect(rows.map(({ kind }) => kind)).toEqual(['world', 'world', 'policy']);
  expect(rows[0]?.cells.map(({ differs }) => differs)).toEqual([false, true]);
  expect(rows[0]?.cells[1]).toMatchObject({ value: '2×/yr', note: 'Seen' });
  expect(rows[1]?.cells[1]?.spread).toBe('certain');
});

test('on demand every assumption has a row', () => {
  expect(assumptionTable([memo, ours], 1, true)).toHaveLength(ASSUMPTION_IDS.length);
});

test('a value written out that is the preset’s is no difference', () => {
  const same = buildScenario({ assumptions: { costGrowth: { value: 3.1 } } });
  expect(assumptionTable([memo, same], 0, false)).toEqual([]);
});
