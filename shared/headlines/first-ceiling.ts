import { soundEnsemble } from '#shared/model/model-run';
import { CONSTRAINTS, type Constraint } from '#shared/model/results';
import type { HeadlineRun } from './reading';

/** What first holds the largest run back when the spending trend no longer does. */
export interface FirstCeiling {
  readonly constraint: Exclude<Constraint, 'trend'>;
  /** Decimal year; the first year of the results when it binds from the start. */
  readonly from: number;
}

/** On the central path; null when the trend sets the pace up to the horizon. */
export function firstCeiling({ central }: HeadlineRun): FirstCeiling | null {
  for (const { constraint, from } of central.binding) {
    if (constraint !== 'trend') return { constraint, from };
  }
  return null;
}

/** A ceiling, and the share of the samples in which it is the lowest. */
export interface BindingShare {
  readonly constraint: Constraint;
  readonly share: number;
}

/** How often each ceiling is the lowest on 1 January of a year, most often first; none at 0. */
export function bindingShares(run: HeadlineRun, year: number): readonly BindingShare[] {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) return [];
  const row = ensemble.summary.binding.find((candidate) => candidate.year === year);
  if (row === undefined) return [];
  return CONSTRAINTS.map((constraint) => ({ constraint, share: row[constraint] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
