import { isPresetId, presetById } from '#shared/model/presets/presets';

/** A preset's name; of one this version does not know, its id. */
export function presetName(id: string): string {
  return isPresetId(id) ? presetById(id).name : id;
}
