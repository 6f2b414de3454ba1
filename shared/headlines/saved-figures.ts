import type { ChangedFigure } from '#shared/document/scenario/results-snapshot';
import type { SnapshotFigure } from '#shared/document/scenario/snapshot';
import type { HeadlineKind } from './headlines';
import type { HeadlineReading } from './reading';
import { writeReading } from './words';

interface FigureWords {
  readonly label: string;
  readonly kind: HeadlineKind;
}

/** What the figures that a file remembers are called, and how they are written. */
export const SAVED_FIGURES: Readonly<Record<SnapshotFigure, FigureWords>> = {
  agi: { label: 'AGI', kind: 'date' },
  agiCentral: { label: 'AGI on the central path', kind: 'date' },
  wmd: { label: 'WMD-like AI', kind: 'date' },
  agiOpen: { label: 'AGI, open weights', kind: 'date' },
  wmdOpen: { label: 'WMD-like, open weights', kind: 'date' },
  thresholdBlindWmd: { label: 'Threshold blind to WMD-like AI', kind: 'date' },
  leadOpen: { label: 'Lead with open release', kind: 'lead' },
  accepted: { label: 'Samples accepted', kind: 'probability' },
};

/** Both sides of a changed figure as people read them: "AGI", "2031.2", "2030.8". */
export function writeChangedFigure(
  { figure, saved, now }: ChangedFigure,
  horizon: number,
): { readonly label: string; readonly saved: string; readonly now: string } {
  const { label, kind } = SAVED_FIGURES[figure];
  const write = (value: number | null) => {
    const reading: HeadlineReading = value ?? (kind === 'lead' ? 'rivalNever' : 'never');
    return writeReading(kind, reading, horizon);
  };
  return { label, saved: write(saved), now: write(now) };
}
