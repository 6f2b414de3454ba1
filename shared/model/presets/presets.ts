import { ModelInputError } from '../errors';
import { ALGORITHMS_STALL } from './algorithms-stall';
import { BIO_ANCHORS } from './bio-anchors';
import { CAPITAL_CRUNCH } from './capital-crunch';
import { CHIP_CRUNCH } from './chip-crunch';
import { FAST_FEEDBACK } from './fast-feedback';
import { LEGG_2028 } from './legg-2028';
import { MEMO_2024 } from './memo-2024';
import { MEMO_POLICY } from './memo-policy';
import { OBSERVED_2026 } from './observed-2026';
import { OPEN_PARITY } from './open-parity';
import type { Preset } from './types';

/** The preset underneath all others: the memo's figures, which are the registry's own. */
export const BASE_PRESET_ID = MEMO_2024.id;

/** Every preset, in the order in which they are offered. */
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
    throw new ModelInputError([{ path: ['preset'], message: `There is no preset "${id}"` }]);
  }
  return preset;
}
