import { expect, test } from 'vitest';
import { ASSUMPTIONS, definitionOf } from '#shared/model/assumptions/registry';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { spreadIssues } from '#shared/model/random/spread-rules';
import { convertSpread, spreadKindsFor } from './convert-spread';
import { interval90 } from './spread-words';

const numeric = ASSUMPTIONS.flatMap((entry) =>
  entry.type === 'number' && !('choices' in entry) ? [entry] : [],
);

test.each(numeric)('$id: every kind on offer gives a spread the model takes', (definition) => {
  for (const kind of spreadKindsFor(definition, definition.spread)) {
    const spread = convertSpread(definition, definition.value, definition.spread, kind);
    if (spread !== null) expect(spreadIssues(definition, definition.value, spread)).toEqual([]);
  }
});

test('changing the kind keeps about the width', () => {
  const definition = definitionOf('costGrowth');
  const before = interval90(definition, 3.1, { kind: 'lognormal', factor: 1.3 });
  const normal = convertSpread(definition, 3.1, { kind: 'lognormal', factor: 1.3 }, 'normal');
  const after = interval90(definition, 3.1, normal);
  const width = (interval: readonly [number, number] | null) =>
    interval === null ? 0 : interval[1] - interval[0];
  // Half-widths are kept to three digits; the range's lower end, 1, cuts next to nothing.
  expect(width(after) / width(before)).toBeCloseTo(1, 2);
});

test('a mixture is offered where a preset knows its views, and is that preset’s', () => {
  expect(spreadKindsFor(definitionOf('costGrowth'), null)).not.toContain('mixture');
  const agiFlop = definitionOf('agiFlop');
  expect(spreadKindsFor(agiFlop, null)).toContain('mixture');
  expect(convertSpread(agiFlop, agiFlop.value, null, 'mixture')).toEqual(
    resolveAssumptions('bio-anchors', {}).agiFlop.spread,
  );
});

test('log kinds are not offered where values may be negative', () => {
  const kinds = spreadKindsFor(definitionOf('openLagDrift'), null);
  expect(kinds).not.toContain('lognormal');
  expect(kinds).not.toContain('loguniform');
});

test('the ends of a range have as many digits as are shown: years a tenth, others three', () => {
  const year = definitionOf('supplyYear');
  const [low, high] = [2024.123456, 2026.123456];
  const ends = convertSpread(year, 2025, { kind: 'triangular', min: low, max: high }, 'uniform');
  expect(ends?.kind === 'uniform' && ends.min).toBeCloseTo(2024.4, 5);
  const days = { ...definitionOf('costGrowth'), quantity: 'days', range: [0, 1e4] } as const;
  const range = convertSpread(days, 2000, { kind: 'lognormal', factor: 1.4567 }, 'uniform');
  expect(range).toMatchObject({ min: 1370, max: 2910 });
});
