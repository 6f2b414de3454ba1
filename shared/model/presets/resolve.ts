import { moveSpread } from '../assumptions/move-spread';
import {
  ASSUMPTIONS,
  type AssumptionId,
  type Assumptions,
  type NumericAssumption,
  type SwitchAssumption,
} from '../assumptions/registry';
import type { NumericDefinition } from '../assumptions/types';
import { presetById } from './presets';
import type { AssumptionOverride, Overrides } from './types';

/**
 * The complete set of assumptions that a preset and what is changed on top of it make: the memo's
 * figures, over them the preset's, over them the overrides. Where a step gives a value alone, the
 * spread underneath moves with it. The result is not checked for bounds (see `inputIssues`).
 *
 * @throws ModelInputError when there is no such preset
 */
export function resolveAssumptions(presetId: string, overrides: Overrides): Assumptions {
  const layers: readonly Overrides[] = [presetById(presetId).overrides, overrides];
  const entries = ASSUMPTIONS.map(
    (definition): [AssumptionId, NumericAssumption | SwitchAssumption] => {
      const { id } = definition;
      const over = layers.map((layer) => layer[id]).filter((given) => given !== undefined);
      return [
        id,
        definition.type === 'switch'
          ? over.reduce<SwitchAssumption>(switched, { value: definition.value })
          : over.reduce<NumericAssumption>((under, given) => laid(definition, under, given), {
              value: definition.value,
              spread: definition.spread,
            }),
      ];
    },
  );
  return Object.fromEntries(entries) as unknown as Assumptions;
}

function switched(under: SwitchAssumption, given: AssumptionOverride): SwitchAssumption {
  return given.value === undefined ? under : { value: given.value as boolean };
}

function laid(
  definition: NumericDefinition,
  under: NumericAssumption,
  given: AssumptionOverride,
): NumericAssumption {
  const value = given.value === undefined ? under.value : (given.value as number);
  if (given.spread !== undefined) return { value, spread: given.spread };
  return { value, spread: moveSpread(definition, under.spread, under.value, value) };
}
