import type { AssumptionId, NumericAssumption, SwitchAssumption } from '../assumptions/registry';
import type { RankCorrelation } from '../results';
import { presetById } from './presets';
import { layeredAssumption } from './resolve';
import type { AssumptionOverride, Overrides } from './types';
import { VERSION_1_PRESETS } from './version-1/presets';
import { VERSION_1_BASE } from './version-1/registry';

/*
 * What presets said before: scenarios that were made from them go on giving what they gave, and can be
 * told what their authors changed themselves.
 */

/** The revision that the presets of version 1 count as. */
export const VERSION_1_REVISION = 1;

/** The names of the presets that version 1 had. */
export const VERSION_1_PRESET_IDS: readonly string[] = Object.keys(VERSION_1_PRESETS);

/** The revision of a preset as it is now. */
export function presentRevision(presetId: string): number {
  return presetById(presetId).revision;
}

/**
 * One assumption as an earlier revision of a preset had it, with what is changed on top.
 *
 * @returns null where it is not known any more, or did not count
 */
export function earlierAssumption(
  presetId: string,
  revision: number,
  id: AssumptionId,
  override: AssumptionOverride | undefined,
): NumericAssumption | SwitchAssumption | null {
  const preset = revision === VERSION_1_REVISION ? VERSION_1_PRESETS[presetId] : undefined;
  const base = (VERSION_1_BASE as Overrides)[id];
  if (preset === undefined || base === undefined) return null;
  return layeredAssumption(id, [base, preset[id], override]);
}

/** The rank correlations of an earlier revision of a preset; null where they are not known any more. */
export function earlierCorrelations(
  presetId: string,
  revision: number,
): readonly RankCorrelation[] | null {
  return revision === VERSION_1_REVISION && presetId in VERSION_1_PRESETS ? [] : null;
}
