import { createScenario } from '#shared/document/create';
import type { Scenario } from '#shared/document/scenario';
import { PRESETS, presetById } from '#shared/model/presets/presets';

/** As many as can be told apart by colour. */
export const MOST_MEMBERS = 6;

/** One of the scenarios side by side. */
export interface Member {
  readonly key: string;
  readonly name: string;
  /** Where it is from, in a word. */
  readonly from: 'open' | 'preset' | 'library';
  readonly scenario: Scenario;
}

/** A preset as a scenario that looks as far ahead, with the same draws, as the open one. */
export function presetMember(id: string, like: Scenario): Member {
  const plain = createScenario({
    id: `preset ${id}`,
    now: like.created,
    preset: id,
    name: presetById(id).name,
  });
  const { horizon, samples, seed } = like;
  return {
    key: `preset ${id}`,
    name: plain.name,
    from: 'preset',
    scenario: { ...plain, horizon, samples, seed },
  };
}

/** What a comparison begins with: the open scenario beside its preset, or two presets. */
export function firstPresets(working: Scenario, changed: boolean): string[] {
  if (changed) return [working.preset];
  const other = PRESETS.find(({ id }) => id !== working.preset);
  return other === undefined ? [] : [other.id];
}
