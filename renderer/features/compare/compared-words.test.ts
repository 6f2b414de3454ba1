import { expect, test } from 'vitest';
import { modelRun } from '#shared/testing/model-run';
import type { OverlaidScenario } from '../../charts/figures/parts/overlays';
import { FIRST_VIEW } from '../../state/compare-view';
import {
  chartSpanSentence,
  chartValueAt,
  comparedCharts,
  isEventDated,
} from './charts/compared-charts';
import { comparedTiersTable, tiersSpan } from './tiers/tiers-words';

const scenarios: readonly OverlaidScenario[] = [
  { name: 'Memo', run: modelRun(), place: 0, color: 0 },
  { name: 'Slow', run: modelRun({ costGrowth: { value: 2 } }), place: 1, color: 1 },
  { name: 'Policy', run: modelRun({}, { preset: 'memo-policy' }), place: 2, color: 2 },
];
const [frontier, probability] = comparedCharts(FIRST_VIEW) as [
  ReturnType<typeof comparedCharts>[number],
  ReturnType<typeof comparedCharts>[number],
];

test('a chart of scenarios says which two are furthest apart, and what each is', () => {
  expect(chartSpanSentence(frontier, scenarios, 2030)).toMatch(
    /^In 2030 from 3\S+ \(Slow\) to 1\.4\S+ \(Memo\)\.$/,
  );
  expect(chartSpanSentence(probability, scenarios, 2030)).toMatch(
    /^Median from 20\S+ \(Memo\) to 20\S+ \(Slow\)\.$/,
  );
});

test('where none differs it says so, and without samples it does not make any up', () => {
  const [memo, , policy] = scenarios as [OverlaidScenario, OverlaidScenario, OverlaidScenario];
  expect(chartSpanSentence(frontier, [memo, policy], 2030)).toMatch(/^In 2030 \S+ in all\.$/);
  const waiting = { ...memo, run: modelRun({}, { sampled: false }) };
  expect(chartSpanSentence(probability, [waiting], 2030)).toBe('Being worked out.');
  expect(chartValueAt(probability, waiting.run, 2030)).toBe('…');
});

test('the probability is of the one that was chosen', () => {
  const open = comparedCharts({ ...FIRST_VIEW, event: 'wmd', runner: 'open' })[1];
  expect(open?.title).toBe('Probability of WMD-like AI by the year, open weights');
  const run = scenarios[0]?.run ?? modelRun();
  expect(open?.value(run, 2030)).toBe(
    run.ensemble?.contradiction === false
      ? run.ensemble.summary.milestones.wmdOpen.byYear['2030']
      : null,
  );
  // The model dates no WMD-like AI of a rival.
  expect(isEventDated('wmd', 'rival')).toBe(false);
  const fallen = comparedCharts({ ...FIRST_VIEW, event: 'wmd', runner: 'rival' })[1];
  expect(fallen?.title).toContain('closed frontier');
});

test('tiers say from when, in which scenario, and where never', () => {
  expect(tiersSpan(scenarios)).toMatch(
    /^The frontier high-risk from 20\d\d.*; open models high-risk from 20\d\d.*, never in Policy\.$/,
  );
});

test('the table of tiers has every scenario, and shares that add up', () => {
  const { rows } = comparedTiersTable(scenarios);
  expect(new Set(rows.map(([name]) => name))).toEqual(new Set(['Memo', 'Slow', 'Policy']));
  for (const row of rows.slice(0, 200)) {
    const shares = row.slice(4).map(Number);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  }
});
