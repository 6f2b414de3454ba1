import { describe, expect, it } from 'vitest';
import { EXPERT_STATEMENTS } from '#shared/facts/statements';
import {
  algorithmSteps,
  CLAIMS_HORIZON,
  centralOf,
  changedIds,
  type PresetClaims,
  rowOf,
  summaryOf,
} from '#shared/testing/preset-claims';
import { definitionOf } from '../assumptions/registry';
import { runCentral } from '../central';
import { PRESETS } from './presets';
import { resolveAssumptions } from './resolve';

function closeTo(value: number): unknown {
  return expect.closeTo(value, 6);
}

const CLAIMS: PresetClaims = {
  'bio-anchors': [
    [
      'Cotra’s weighted anchors of 2020, brought to the algorithms of 2022.5,',
      () => {
        const { agiFlop, algoGrowth, refYear } = resolveAssumptions('bio-anchors', {});
        expect(refYear.value).toBe(2022.5);
        const hers = resolveAssumptions('cotra-2020', {}).agiFlop.spread;
        if (agiFlop.spread?.kind !== 'mixture' || hers?.kind !== 'mixture') throw new Error();
        const progress = algoGrowth.value ** (2022.5 - 2020);
        for (const { label, weight, value } of agiFlop.spread.components) {
          const anchor = hers.components.find((each) => each.label === label);
          expect(weight, label).toBe(anchor?.weight);
          if (label === 'none of these') continue;
          expect((anchor?.value ?? 0) / value / progress, label).toBeCloseTo(1, 0.5);
        }
      },
    ],
    ['under the memo’s growth.', () => expect(changedIds('bio-anchors')).toEqual(['agiFlop'])],
    [
      'It is her requirement and not her forecast, which was around 2050.',
      () => {
        const said = EXPERT_STATEMENTS.find(({ who }) => who === 'Cotra 2020');
        expect(said).toMatchObject({ by: 2050, probability: 0.5 });
        expect(summaryOf('bio-anchors').milestones.agi.p50).toBeLessThan(2040);
      },
    ],
  ],
  'legg-2028': [
    [
      'The memo’s world with the requirement at which the median for AGI is the date that Shane Legg gave, the beginning of 2028.',
      () => {
        expect(changedIds('legg-2028')).toEqual(['agiFlop']);
        const said = EXPERT_STATEMENTS.find(({ who }) => who === 'Legg');
        expect(said).toMatchObject({ by: 2028, probability: 0.5 });
        expect(summaryOf('legg-2028').milestones.agi.p50).toBeCloseTo(2028, 0.7);
      },
    ],
  ],
  'chip-crunch': [
    [
      'The supply of chips grows by 15% a year until new fabs deliver in five years, and by half after.',
      () => {
        const { path } = centralOf('chip-crunch').results;
        const growth = (year: number) => rowOf(path, year + 1).chips / rowOf(path, year).chips;
        expect([2026, 2028, 2030].map(growth)).toEqual([1.15, 1.15, 1.15].map(closeTo));
        expect([2031, 2035].map(growth)).toEqual([1.5, 1.5].map(closeTo));
      },
    ],
  ],
  'capital-crunch': [
    [
      'No single run above ten billion dollars.',
      () => {
        const { capitalCeiling } = resolveAssumptions('capital-crunch', {});
        if (capitalCeiling.spread?.kind !== 'uniform') throw new Error('No ceiling of the ceiling');
        // The richest draw there can be, spending as fast as it may.
        const most = resolveAssumptions('capital-crunch', {
          capitalCeiling: { value: capitalCeiling.spread.max, spread: null },
          costGrowth: { value: definitionOf('costGrowth').range[1] },
          chipsProduced: { value: definitionOf('chipsProduced').range[1] },
        });
        for (const row of runCentral(most, { horizon: CLAIMS_HORIZON }).results.path) {
          expect(row.frontier / row.flopPerDollar, `${row.year}`).toBeLessThanOrEqual(
            1e10 * 1.0001,
          );
        }
        for (const { year, frontierCost } of summaryOf('capital-crunch').path) {
          expect(frontierCost?.p95, `${year}`).toBeLessThanOrEqual(1e10);
        }
      },
    ],
  ],
  'algorithms-stall': [
    [
      'Algorithms improve more slowly than was thought, in the past too,',
      () => {
        for (const [from, to] of [
          [2016, 2022],
          [2030, 2034],
        ] as const) {
          const [stalled, thought] = ['algorithms-stall', 'observed-2026'].map((preset) => {
            const { path } = centralOf(preset, { rdSpeedup: { value: 1 } }).results;
            return rowOf(path, to).algorithms / rowOf(path, from).algorithms;
          });
          expect(stalled).toBeLessThan((thought ?? 0) / 5);
        }
      },
    ],
    [
      'and AI does not speed them up.',
      () => {
        const steps = algorithmSteps(centralOf('algorithms-stall').curves);
        const first = steps[0] ?? 0;
        for (const step of steps) expect(step).toBeLessThan(first + 1e-9);
      },
    ],
  ],
  'fast-feedback': [
    [
      'AI speeds its own research up strongly: twenty times, once it does all of it.',
      () => {
        const { curves } = centralOf('fast-feedback');
        const steps = algorithmSteps(curves);
        expect(Math.max(...steps) / (steps[0] ?? 0)).toBeCloseTo(20, 1);
      },
    ],
  ],
  'open-parity': [
    [
      'Open weights are as capable within weeks,',
      () => {
        const { agi, agiOpen, wmd, wmdOpen } = summaryOf('open-parity').milestones;
        for (const [closed, open] of [
          [wmd, wmdOpen],
          [agi, agiOpen],
        ] as const) {
          const weeks = ((open.p50 ?? CLAIMS_HORIZON) - (closed.p50 ?? 0)) * 52;
          expect(weeks).toBeGreaterThan(0);
          expect(weeks).toBeLessThan(12);
        }
      },
    ],
    [
      'whatever it costs.',
      () => {
        const dates = (
          [{}, { openSpendCap: { value: definitionOf('openSpendCap').range[1] } }] as const
        ).map((changes) => centralOf('open-parity', changes).results.milestones);
        expect(dates[0]?.agiOpen).toBeCloseTo(dates[1]?.agiOpen ?? 0, 2);
        expect(dates[0]?.wmdOpen).toBeCloseTo(dates[1]?.wmdOpen ?? 0, 2);
      },
    ],
  ],
  'memo-policy': [
    [
      'The open release of high-risk models is prevented, whether their developers are domestic or foreign.',
      () => {
        expect(changedIds('memo-policy')).toEqual(['restrictHigh']);
        for (const foreignOpenLag of [0, 2]) {
          const { highOpen } = summaryOf('memo-policy', {
            foreignOpenLag: { value: foreignOpenLag },
          }).milestones;
          expect(highOpen.never).toBe(1);
        }
      },
    ],
  ],
  'keep-up': [
    [
      'The threshold is lowered as fast as algorithms improve today, to a third each year.',
      () => {
        const { path } = centralOf('keep-up').results;
        const ahead = (year: number) =>
          rowOf(path, year).thresholdNeeded / rowOf(path, year).threshold;
        expect(rowOf(path, 2025).threshold / rowOf(path, 2026).threshold).toBeCloseTo(3, 6);
        expect(ahead(2026) / ahead(2022)).toBeCloseTo(1, 6);
      },
    ],
    [
      'Once AI speeds research up, it falls behind again.',
      () => {
        const { path, milestones } = centralOf('keep-up').results;
        const ahead = (year: number) =>
          rowOf(path, year).thresholdNeeded / rowOf(path, year).threshold;
        expect(ahead(2029)).toBeLessThan(ahead(2026) / 2);
        expect(milestones.thresholdBlindWmd).not.toBeNull();
        expect(
          centralOf('keep-up', { rdSpeedup: { value: 1 } }).results.milestones.thresholdBlindWmd,
        ).toBeNull();
      },
    ],
  ],
};

const presets = PRESETS.filter(({ kind }) => kind === 'what-if');

describe.each(presets)('$id', ({ id, about }) => {
  const claims = CLAIMS[id] ?? [];

  it.each(claims)('%s', (_, holds) => holds());

  it('says nothing that is not checked here', () => {
    expect(claims.map(([words]) => words).join(' ')).toBe(about);
  });
});
