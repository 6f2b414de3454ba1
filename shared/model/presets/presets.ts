import { perhapsMeant } from '../../base/nearest-word';
import { ModelInputError } from '../errors';
import { ALGORITHMS_STALL } from './algorithms-stall';
import { BIO_ANCHORS } from './bio-anchors';
import { CAPITAL_CRUNCH } from './capital-crunch';
import { CHIP_CRUNCH } from './chip-crunch';
import { COTRA_2020 } from './cotra-2020';
import { DIRECT_APPROACH } from './direct-approach';
import { EPOCH_2030 } from './epoch-2030';
import { FAST_FEEDBACK } from './fast-feedback';
import { HORIZON_2026 } from './horizon-2026';
import { KEEP_UP } from './keep-up';
import { LEGG_2028 } from './legg-2028';
import { MEMO_2024 } from './memo-2024';
import { MEMO_POLICY } from './memo-policy';
import { MODEL_COUNTS_2025 } from './model-counts-2025';
import { OBSERVED_2026 } from './observed-2026';
import { OPEN_PARITY } from './open-parity';
import { TAKEOFF_2023 } from './takeoff-2023';
import type { Preset } from './types';

/** The preset underneath all others: the memo's figures, which are the registry's own. */
export const BASE_PRESET_ID = MEMO_2024.id;

/** The preset that a new scenario begins from. */
export const FIRST_PRESET_ID = OBSERVED_2026.id;

/** Every preset, in the order in which they are offered: the memo first among views. */
export const PRESETS: readonly Preset[] = [
  MEMO_2024,
  OBSERVED_2026,
  BIO_ANCHORS,
  LEGG_2028,
  CHIP_CRUNCH,
  CAPITAL_CRUNCH,
  ALGORITHMS_STALL,
  FAST_FEEDBACK,
  OPEN_PARITY,
  MEMO_POLICY,
  KEEP_UP,
  COTRA_2020,
  DIRECT_APPROACH,
  TAKEOFF_2023,
  EPOCH_2030,
  MODEL_COUNTS_2025,
  HORIZON_2026,
];

const BY_ID = new Map(PRESETS.map((preset) => [preset.id, preset]));

/** Whether a text names a preset of this version. */
export function isPresetId(id: string): boolean {
  return BY_ID.has(id);
}

/**
 * The preset of a name.
 *
 * @throws ModelInputError when there is no such preset
 */
export function presetById(id: string): Preset {
  const preset = BY_ID.get(id);
  if (preset === undefined) {
    const message = `There is no preset "${id}"${perhapsMeant(id, [...BY_ID.keys()])}`;
    throw new ModelInputError([{ path: ['preset'], message }]);
  }
  return preset;
}

/**
 * A preset with those it is based on, the lowest first.
 *
 * @throws ModelInputError when there is no such preset
 */
export function presetChain(id: string): readonly Preset[] {
  const preset = presetById(id);
  return preset.base === null ? [preset] : [...presetChain(preset.base), preset];
}
