import { describe, expect, it } from 'vitest';
import { MODEL_FACTS } from '#shared/facts/models';
import { heldAgainstHistory } from '#shared/history/held-against';
import { recordRuns } from '#shared/history/records';
import {
  CLAIMS_HORIZON,
  centralOf,
  evidenceOf,
  figuresFrom,
  type PresetClaims,
  summaryOf,
} from '#shared/testing/preset-claims';
import { ASSUMPTIONS, type NumericId } from '../assumptions/registry';
import { MEMO } from '../assumptions/sources';
import type { NumericDefinition } from '../assumptions/types';
import type { Percentiles } from '../results';
import { PRESETS, presetById } from './presets';
import { resolveAssumptions } from './resolve';
import type { Overrides } from './types';

function spanOf({ p10, p90 }: Percentiles): number {
  return (p90 ?? CLAIMS_HORIZON) - (p10 ?? CLAIMS_HORIZON);
}

/** Everything certain but what the condition picks. */
function uncertainOnly(picks: (definition: (typeof ASSUMPTIONS)[number]) => boolean): Overrides {
  const certain = ASSUMPTIONS.filter((each) => each.type === 'number' && !picks(each));
  return Object.fromEntries(certain.map(({ id }) => [id, { spread: null }]));
}

const CLAIMS: PresetClaims = {
  'memo-2024': [
    [
      'What was known in March 2024:',
      () => {
        expect(presetById('memo-2024').knownTo).toBe(2024.25);
        expect(resolveAssumptions('memo-2024', {}).notBeforeAgi.value).toBe(2024.25);
      },
    ],
    [
      'every figure the memo gives, and other evidence for the rest.',
      () => {
        const memo = resolveAssumptions('memo-2024', {});
        for (const definition of ASSUMPTIONS) {
          if (definition.type !== 'number' || !definition.fromMemo) continue;
          const given = definition.evidence.filter(({ source }) => source === MEMO.source);
          const figures = given.flatMap((each: NumericDefinition['evidence'][number]) =>
            each.value === undefined ? (each.interval ?? []) : [each.value],
          );
          // The memo's figure, or within what it reckons with.
          expect(figures.length, definition.id).toBeGreaterThan(0);
          const { value } = memo[definition.id as NumericId];
          expect(value, definition.id).toBeGreaterThanOrEqual(Math.min(...figures));
          expect(value, definition.id).toBeLessThanOrEqual(Math.max(...figures));
        }
      },
    ],
    [
      'When AGI comes rests on figures that are not the memo’s.',
      () => {
        const ofMemo = summaryOf(
          'memo-2024',
          uncertainOnly(({ fromMemo }) => fromMemo),
        );
        const others = summaryOf(
          'memo-2024',
          uncertainOnly(({ fromMemo }) => !fromMemo),
        );
        expect(spanOf(ofMemo.milestones.agi)).toBeLessThan(spanOf(others.milestones.agi) / 5);
      },
    ],
  ],
  'observed-2026': [
    [
      'What has been measured up to November 2026:',
      () => expect(presetById('observed-2026').knownTo).toBeCloseTo(2026 + 11 / 12, 1),
    ],
    [
      'the record line of training compute,',
      () => {
        const records = recordRuns({ speculative: true }).filter(({ year }) => year >= 2020);
        const held = heldAgainstHistory(
          resolveAssumptions('observed-2026', {}),
          CLAIMS_HORIZON,
          records,
        );
        expect(Math.abs(held.all.mean ?? 1)).toBeLessThan(0.1);
      },
    ],
    [
      'amortised costs,',
      () => {
        const { refCost, costGrowth, refYear } = resolveAssumptions('observed-2026', {});
        // GPT-4, trained in mid-2022, at the growth that the preset has.
        const gpt4 = refCost.value / costGrowth.value ** (refYear.value - 2022.5);
        const counted = figuresFrom('refCost', 'Cottier');
        expect(gpt4).toBeGreaterThan(Math.min(...counted) / 2);
        expect(gpt4).toBeLessThan(Math.max(...counted));
      },
    ],
    [
      'chips sold,',
      () =>
        expect(figuresFrom('chipsProduced', 'Epoch AI data')).toContain(
          resolveAssumptions('observed-2026', {}).chipsProduced.value,
        ),
    ],
    [
      'task lengths,',
      () => {
        const { horizonMinutes, horizonDoubling } = resolveAssumptions('observed-2026', {});
        expect(figuresFrom('horizonMinutes', 'METR')).toContain(horizonMinutes.value);
        expect(figuresFrom('horizonDoubling', 'METR')).toContain(horizonDoubling.value);
      },
    ],
    [
      'and how far open weights are behind.',
      () => {
        const { openLag, releaseDelay } = resolveAssumptions('observed-2026', {});
        const measured = ['Epoch AI'].flatMap((source) => figuresFrom('openLag', source));
        expect(openLag.value).toBeGreaterThanOrEqual(Math.min(...measured));
        expect(openLag.value).toBeLessThanOrEqual(Math.max(...measured));
        // In size: the largest open run that is public by now.
        const largest = Math.max(
          ...MODEL_FACTS.filter(({ open }) => open === true).map(({ logFlop }) => logFlop),
        );
        const { curves } = centralOf('observed-2026');
        const now = presetById('observed-2026').knownTo - releaseDelay.value;
        const nearest = curves.times.findIndex((time) => time >= now);
        expect(Math.abs((curves.openRun[nearest] ?? 0) - largest)).toBeLessThan(0.2);
      },
    ],
    [
      'Requirements in FLOP and the capital ceiling stay judgements.',
      () => {
        const { agiFlop, wmdFlop, capitalCeiling } = resolveAssumptions('observed-2026', {});
        for (const [id, { value }] of Object.entries({ agiFlop, wmdFlop, capitalCeiling })) {
          const figures = evidenceOf(id as NumericId).flatMap((each) => each.value ?? []);
          expect(figures, id).not.toContain(value);
        }
      },
    ],
  ],
};

const presets = PRESETS.filter(({ kind }) => kind === 'view');

describe.each(presets)('$id', ({ id, about }) => {
  const claims = CLAIMS[id] ?? [];

  it.each(claims)('%s', (_, holds) => holds());

  it('says nothing that is not checked here', () => {
    expect(claims.map(([words]) => words).join(' ')).toBe(about);
  });
});
