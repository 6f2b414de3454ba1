import { describe, expect, it } from 'vitest';
import { heldAgainstHistory } from '#shared/history/held-against';
import { recordRuns } from '#shared/history/records';
import {
  CLAIMS_HORIZON,
  centralOf,
  changedIds,
  figuresFrom,
  type PresetClaims,
  rowOf,
  summaryOf,
} from '#shared/testing/preset-claims';
import { PRESETS } from './presets';
import { resolveAssumptions } from './resolve';
import type { Overrides } from './types';

const CLAIMS: PresetClaims = {
  'cotra-2020': [
    [
      'Cotra’s own inputs of 2020: her anchors, her spending, hardware and algorithms.',
      () => {
        const { agiFlop, costGrowth, pricePerfGrowth, algoGrowth } = resolveAssumptions(
          'cotra-2020',
          {},
        );
        expect(agiFlop.spread?.kind).toBe('mixture');
        // Doublings every two years, and every two and a half.
        expect(costGrowth.value ** 2).toBeCloseTo(2, 6);
        expect(pricePerfGrowth.value ** 2.5).toBeCloseTo(2, 2);
        expect(algoGrowth.value ** 2.5).toBeCloseTo(2, 2);
      },
    ],
    [
      'It answers what she answered, around 2050.',
      () => {
        const { p50 } = summaryOf('cotra-2020').milestones.agi;
        expect(Math.abs((p50 ?? CLAIMS_HORIZON) - 2052.5)).toBeLessThan(4);
      },
    ],
  ],
  'direct-approach': [
    [
      'Epoch’s Direct Approach as its own code gives it: a requirement read off scaling laws, with its growth of spending, hardware and algorithms.',
      () => {
        const changed = changedIds('direct-approach');
        for (const id of ['agiFlop', 'costGrowth', 'pricePerfGrowth', 'algoGrowth']) {
          expect(changed).toContain(id);
        }
        const { p50 } = summaryOf('direct-approach').milestones.agi;
        expect(Math.abs((p50 ?? CLAIMS_HORIZON) - 2033)).toBeLessThan(1);
      },
    ],
  ],
  'takeoff-2023': [
    [
      'The best guess of the Full Takeoff Model: its growth before AI speeds research up,',
      () => expect(changedIds('takeoff-2023')).toContain('costGrowth'),
    ],
    [
      'and as strong a feedback as it takes to come to its date, 2040.',
      () => {
        const agi = (changes: Overrides) =>
          centralOf('takeoff-2023', changes).results.milestones.agi;
        expect(agi({})).toBeCloseTo(2040, 0.7);
        expect(agi({ rdSpeedup: { value: 2 } })).toBeGreaterThan(2044);
      },
    ],
  ],
  'epoch-2030': [
    [
      'Epoch’s inputs for how far power, chips, data and latency let training scale by 2030.',
      () => {
        const { powerOn, dataOn, latencyOn } = resolveAssumptions('epoch-2030', {});
        expect([powerOn, dataOn, latencyOn].map(({ value }) => value)).toEqual([true, true, true]);
      },
    ],
    [
      'Money is no limit.',
      () => {
        const row = summaryOf('epoch-2030').binding.find(({ year }) => year === 2030);
        expect(row?.money).toBe(0);
        expect(row?.trend).toBe(0);
      },
    ],
  ],
  'model-counts-2025': [
    [
      'The record line of 2025,',
      () => {
        const records = recordRuns({ speculative: true }).filter(
          ({ year }) => year >= 2020 && year < 2025.5,
        );
        const { all } = heldAgainstHistory(
          resolveAssumptions('model-counts-2025', {}),
          CLAIMS_HORIZON,
          records,
        );
        expect(Math.abs(all.mean ?? 1)).toBeLessThan(0.1);
      },
    ],
    [
      'and as many runs as it takes to come to the counts of models above thresholds that Epoch AI and GovAI published then.',
      () => {
        const { path } = centralOf('model-counts-2025').results;
        const total = rowOf(path, 2029).runsAboveThresholdTotal;
        expect(total).toBeGreaterThan(45);
        expect(total).toBeLessThan(148);
      },
    ],
  ],
  'horizon-2026': [
    [
      'The trend of task lengths that METR measures, read to one work-year.',
      () => {
        const { horizonShare, agiHorizon, horizonMinutes } = resolveAssumptions('horizon-2026', {});
        expect(horizonShare.value).toBe(1);
        expect(agiHorizon.value).toBe(2000 * 60);
        expect(figuresFrom('horizonMinutes', 'METR')).toContain(horizonMinutes.value);
      },
    ],
  ],
};

const presets = PRESETS.filter(({ kind }) => kind === 'replication');

describe.each(presets)('$id', ({ id, about }) => {
  const claims = CLAIMS[id] ?? [];

  it.each(claims)('%s', (_, holds) => holds());

  it('says nothing that is not checked here', () => {
    expect(claims.map(([words]) => words).join(' ')).toBe(about);
  });
});
