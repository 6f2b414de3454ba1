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
