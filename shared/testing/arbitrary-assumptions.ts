import fc from 'fast-check';
import { ASSUMPTIONS, type AssumptionId } from '#shared/model/assumptions/registry';
import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { PRESETS } from '#shared/model/presets/presets';
import type { AssumptionOverride, Overrides } from '#shared/model/presets/types';

/** Assumptions the model can run, for property tests. */

export function arbitraryPreset(): fc.Arbitrary<string> {
  return fc.constantFrom(...PRESETS.map(({ id }) => id));
}

/** Values within reach of the sliders, with and without spreads of their own. */
export function arbitraryOverrides(): fc.Arbitrary<Overrides> {
  const some = Object.fromEntries(
    ASSUMPTIONS.map((definition): [AssumptionId, fc.Arbitrary<AssumptionOverride>] => [
      definition.id,
      definition.type === 'switch'
        ? fc.record({ value: fc.boolean() })
        : arbitraryNumeric(definition),
    ]),
  );
  return fc.record(some, { requiredKeys: [] }) as fc.Arbitrary<Overrides>;
}

function arbitraryNumeric(definition: NumericDefinition): fc.Arbitrary<AssumptionOverride> {
  const value = arbitraryValue(definition);
  const alone = value.map((number) => ({ value: number }));
  if (definition.choices !== undefined || definition.takesSpread === 'never') return alone;
  const range = definition.drawsWithin ?? definition.range;
  const both = value.chain((number): fc.Arbitrary<AssumptionOverride> => {
    if (number > range[1]) return fc.constant({ value: number, spread: null });
    return arbitrarySpread({ ...definition, range }, number).map((spread) => ({
      value: number,
      spread,
    }));
  });
  const spreadAlone = fc.constant({ spread: null });
  return fc.oneof(alone, both, spreadAlone);
}

function arbitraryValue({
  slider: [min, max],
  scale,
  choices,
}: NumericDefinition): fc.Arbitrary<number> {
  if (choices !== undefined) return fc.constantFrom(...choices);
  return unit().map((share) => {
    const value = scale === 'log' ? min * (max / min) ** share : min + (max - min) * share;
    return Math.min(max, Math.max(min, value));
  });
}

function arbitrarySpread(
  { range: [min, max], scale }: NumericDefinition,
  value: number,
): fc.Arbitrary<Spread> {
  const factor = unit().map((share) => 1 + 9 * share);
  const around = (kind: 'uniform' | 'triangular') =>
    fc.tuple(unit(), unit()).map(
      ([below, above]): Spread => ({
        kind,
        min: value - (value - min) * below,
        max: value + (max - value) * above,
      }),
    );
  const spreads: fc.Arbitrary<Spread>[] = [
    unit().map((share) => ({ kind: 'normal', halfWidth: ((max - min) / 4) * share })),
    around('uniform'),
    around('triangular'),
  ];
  if (value >= 0) spreads.push(factor.map((k) => ({ kind: 'lognormal', factor: k })));
  if (scale === 'log') {
    spreads.push(factor.map((k) => ({ kind: 'loguniform', min: value / k, max: value * k })));
    spreads.push(
      fc.tuple(factor, unit()).map(([k, weight]) => ({
        kind: 'mixture',
        components: [
          { label: 'one', weight: 1, value, factor: k },
          { label: 'other', weight, value: value * k, factor: k },
        ],
      })),
    );
  }
  return fc.oneof(...spreads);
}

/** 0 to 1, both included. */
function unit(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
}
