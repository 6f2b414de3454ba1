import { type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';
import {
  earlierAssumption,
  earlierCorrelations,
  presentRevision,
} from '#shared/model/presets/earlier';
import { resolveAssumption, resolveAssumptions } from '#shared/model/presets/resolve';
import { overrideText } from '../scenario/overrides';
import type { Override, Scenario } from '../scenario/scenario';
import { isSameCorrelations } from './correlation-edits';
import { overridesOf, spreadAround, withOverride } from './edit-scenario';

/** Edits of what stands underneath a scenario: its preset, and which revision of it. */

/**
 * Another preset underneath; what the author changed stays changed, and what is locked as it was. A
 * spread that was given to the preset's value moves along to the value it is around now. What only kept
 * to an earlier revision of the last preset was no change of the author's.
 */
export function onPreset(from: Scenario, preset: string): Scenario {
  const scenario = withPresentPreset(from);
  const before = resolveAssumptions(scenario.preset, scenario.assumptions);
  let next: Scenario = { ...scenario, preset, presetRevision: presentRevision(preset) };
  for (const [id, override] of overridesOf(scenario)) {
    next = withOverride(next, id, override.locked ? { ...override, ...before[id] } : override);
    if (override.locked || override.value !== undefined || override.spread == null) continue;
    const definition = definitionOf(id);
    if (definition.type === 'switch') continue;
    const to = resolveAssumption(preset, definition.id, undefined).value;
    const spread = spreadAround(definition.id, override.spread, before[definition.id].value, to);
    next = withOverride(next, id, { ...override, spread });
  }
  return next;
}

/** Whether a scenario was made from an earlier revision of its preset, and nobody has settled that. */
export function isOfEarlierPreset({ preset, presetRevision }: Scenario): boolean {
  return presetRevision < presentRevision(preset);
}

/**
 * The scenario on its preset as it is now: what only kept to the earlier revision goes, what the author
 * changed or locked stays. A spread of the author's around the preset's value moves along.
 */
export function withPresentPreset(scenario: Scenario): Scenario {
  if (!isOfEarlierPreset(scenario)) return scenario;
  const { preset, presetRevision } = scenario;
  const next = overridesOf(scenario).reduce(
    (made, [id, override]) => withOverride(made, id, ownPart(preset, presetRevision, id, override)),
    scenario,
  );
  const were = earlierCorrelations(preset, presetRevision);
  const { correlations } = scenario;
  const isTheirs = were !== null && correlations !== null && isSameCorrelations(were, correlations);
  return {
    ...next,
    presetRevision: presentRevision(preset),
    correlations: isTheirs ? null : correlations,
  };
}

/** The scenario as it is: whatever its preset has become, these are its author's values from now on. */
export function keptOnPreset(scenario: Scenario): Scenario {
  if (!isOfEarlierPreset(scenario)) return scenario;
  return { ...scenario, presetRevision: presentRevision(scenario.preset) };
}

/** What of an override is the author's own rather than an earlier revision's. */
function ownPart(preset: string, revision: number, id: AssumptionId, override: Override): Override {
  const was = earlierAssumption(preset, revision, id, undefined);
  if (was === null || override.locked === true) return override;
  const { value, spread, ...words } = override;
  const isOwnValue = value !== undefined && value !== was.value;
  const definition = definitionOf(id);
  if (definition.type === 'switch' || !('spread' in was)) {
    return isOwnValue ? { ...words, value } : words;
  }
  const moved = earlierAssumption(preset, revision, id, value === undefined ? {} : { value });
  const isOwnSpread =
    spread !== undefined && (moved === null || spreadText(spread) !== spreadText(spreadOf(moved)));
  if (isOwnValue) return isOwnSpread ? override : { ...words, value };
  if (!isOwnSpread) return words;
  const to = resolveAssumption(preset, definition.id, undefined).value;
  return { ...words, spread: spreadAround(definition.id, spread, was.value, to) };
}

function spreadOf(assumption: NonNullable<ReturnType<typeof earlierAssumption>>) {
  return 'spread' in assumption ? assumption.spread : null;
}

function spreadText(spread: Override['spread']): string {
  return overrideText(spread === undefined ? {} : { spread });
}
