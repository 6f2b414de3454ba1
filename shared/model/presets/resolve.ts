import { moveSpread } from '../assumptions/move-spread';
import {
  type AssumptionId,
  type Assumptions,
  buildAssumptions,
  definitionOf,
  type NumericAssumption,
  type NumericId,
  type SwitchAssumption,
  type SwitchId,
} from '../assumptions/registry';
import type { NumericDefinition, SwitchDefinition } from '../assumptions/types';
import type { RankCorrelation } from '../results';
import { presetChain } from './presets';
import type { AssumptionOverride, Overrides } from './types';

/**
 * The complete set of assumptions that a preset and what is changed on top of it make: the memo's
 * figures, over them those of each preset it is based on, the preset's own, and the overrides. Where a
 * step gives a value alone, the spread underneath moves with it (see `moveSpread`).
 *
 * @returns a set that is not checked for bounds, see `inputIssues`
 * @throws ModelInputError when there is no such preset
 */
export function resolveAssumptions(presetId: string, overrides: Overrides): Assumptions {
  const under = layersUnder(presetId);
  const layersOf = (id: AssumptionId) => [...under.map((layer) => layer[id]), overrides[id]];
  return buildAssumptions(
    (definition) => layeredNumber(definition, layersOf(definition.id)),
    (definition) => layeredSwitch(definition, layersOf(definition.id)),
  );
}

/** What a preset and those it is based on change, the lowest first. */
function layersUnder(presetId: string): readonly Overrides[] {
  return presetChain(presetId).map(({ overrides }) => overrides);
}

/**
 * The rank correlations that hold: a scenario's own, or else the preset's or its base's. Pairs with the
 * cyber requirement hold only where it counts.
 *
 * @param own those of the scenario; null where it leaves them to its preset
 * @throws ModelInputError when there is no such preset
 */
export function resolveCorrelations(
  presetId: string,
  own: readonly RankCorrelation[] | null,
  assumptions: Assumptions,
): readonly RankCorrelation[] {
  if (own !== null) return own;
  const given = presetChain(presetId).findLast(({ correlations }) => correlations !== undefined);
  const pairs = given?.correlations ?? [];
  return assumptions.cyberOn.value
    ? pairs
    : pairs.filter(({ a, b }) => a !== 'cyberFlop' && b !== 'cyberFlop');
}

/**
 * One assumption of the set that `resolveAssumptions` makes.
 *
 * @param override what is changed of it on top of the preset
 * @throws ModelInputError when there is no such preset
 */
export function resolveAssumption(
  presetId: string,
  id: NumericId,
  override: AssumptionOverride | undefined,
): NumericAssumption;
export function resolveAssumption(
  presetId: string,
  id: SwitchId,
  override: AssumptionOverride | undefined,
): SwitchAssumption;
export function resolveAssumption(
  presetId: string,
  id: AssumptionId,
  override: AssumptionOverride | undefined,
): NumericAssumption | SwitchAssumption;
export function resolveAssumption(
  presetId: string,
  id: AssumptionId,
  override: AssumptionOverride | undefined,
): NumericAssumption | SwitchAssumption {
  return layeredAssumption(id, [...layersUnder(presetId).map((layer) => layer[id]), override]);
}

/**
 * One assumption as layers make it, the lowest first: each says nothing, a value, a spread or both on top
 * of what is below it, in the end the registry's own.
 */
export function layeredAssumption(
  id: AssumptionId,
  layers: Layers,
): NumericAssumption | SwitchAssumption {
  const definition = definitionOf(id);
  return definition.type === 'number'
    ? layeredNumber(definition, layers)
    : layeredSwitch(definition, layers);
}

type Layers = readonly (AssumptionOverride | undefined)[];

function layeredSwitch(definition: SwitchDefinition, layers: Layers): SwitchAssumption {
  let { value } = definition;
  for (const given of layers) if (given?.value !== undefined) value = given.value as boolean;
  return { value };
}

function layeredNumber(definition: NumericDefinition, layers: Layers): NumericAssumption {
  let { value, spread } = definition;
  for (const given of layers) {
    if (given === undefined) continue;
    const under = value;
    if (given.value !== undefined) value = given.value as number;
    spread =
      given.spread === undefined ? moveSpread(definition, spread, under, value) : given.spread;
  }
  return { value, spread };
}
