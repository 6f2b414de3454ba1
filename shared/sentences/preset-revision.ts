import { isOfEarlierPreset, withPresentPreset } from '#shared/document/edit/preset-edits';
import { overrideText } from '#shared/document/scenario/overrides';
import type { Scenario } from '#shared/document/scenario/scenario';
import { presetName } from '#shared/format/names/preset-name';
import { ASSUMPTION_IDS, type AssumptionId } from '#shared/model/assumptions/registry';
import { presentRevision } from '#shared/model/presets/earlier';
import { resolveAssumptions } from '#shared/model/presets/resolve';

/** The assumptions that would be others if a scenario took its preset's present values. */
export function heldFromPreset(scenario: Scenario): readonly AssumptionId[] {
  const next = withPresentPreset(scenario);
  const [has, would] = [scenario, next].map(({ preset, assumptions }) =>
    resolveAssumptions(preset, assumptions),
  );
  return ASSUMPTION_IDS.filter((id) => overrideText(has?.[id]) !== overrideText(would?.[id]));
}

/** That a scenario stands on another revision of its preset than there is, in words; null where it does not. */
export function sayPresetRevision(scenario: Scenario): string | null {
  const { preset, presetRevision } = scenario;
  const name = `“${presetName(preset)}”`;
  if (presetRevision > presentRevision(preset)) {
    return `This scenario was made from a newer ${name} than this Headroom has: it may give other figures here.`;
  }
  if (!isOfEarlierPreset(scenario)) return null;
  const held = heldFromPreset(scenario).length;
  if (held === 0) {
    return `${name} has been revised since this scenario was made, which has its present values.`;
  }
  const many = held === 1 ? 'One value that it had then is' : `${held} values that it had then are`;
  return `${name} has been revised since this scenario was made. ${many} kept here, so that the scenario gives what it gave.`;
}
