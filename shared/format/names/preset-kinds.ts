import { PRESETS } from '#shared/model/presets/presets';
import type { Preset, PresetKind } from '#shared/model/presets/types';

const KIND_LABELS: Readonly<Record<PresetKind, string>> = {
  view: 'Views of the world',
  'what-if': 'What-ifs',
  replication: 'Published forecasts, with their own inputs',
};

/** Presets of one kind, in the order in which they are offered. */
export interface PresetGroup {
  readonly kind: PresetKind;
  readonly label: string;
  readonly presets: readonly Preset[];
}

/** Every preset, by what it is. */
export const PRESET_GROUPS: readonly PresetGroup[] = (
  Object.entries(KIND_LABELS) as [PresetKind, string][]
).map(([kind, label]) => ({
  kind,
  label,
  presets: PRESETS.filter((preset) => preset.kind === kind),
}));

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Up to when a preset knows the world: "knows the world up to November 2026". */
export function knownToWords({ knownTo }: Pick<Preset, 'knownTo'>): string {
  const year = Math.floor(knownTo);
  // The month that is over or under way by then; day 0 of the next is its last.
  const month = Math.ceil((knownTo - year) * 12);
  return `knows the world up to ${MONTH.format(Date.UTC(year, month, 0))}`;
}
