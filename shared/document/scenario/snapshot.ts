/** The figures a file remembers, in the order of the file: medians of the samples, unless it says otherwise. */
export const SNAPSHOT_FIGURES = [
  'agi',
  'agiCentral',
  'wmd',
  'agiOpen',
  'wmdOpen',
  'thresholdBlindWmd',
  'leadOpen',
  'accepted',
] as const;
export type SnapshotFigure = (typeof SNAPSHOT_FIGURES)[number];

/**
 * What a scenario gave when it was saved. Dates are decimal years, null for never; a figure is left
 * out where there is none, as all medians are when the assumptions contradict each other.
 */
export type ResultsSnapshot = {
  /** Version of the equations that gave it. */
  readonly model: string;
  /** Stands for the assumptions it was made from; see `snapshotInput`. */
  readonly input: string;
} & { readonly [Figure in SnapshotFigure]?: number | null };
