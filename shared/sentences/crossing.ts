import { formatYear, isThereFromStart } from '#shared/format/dates';
import { roundedParts } from '#shared/format/number/quantity';
import type { Assumptions } from '#shared/model/assumptions/registry';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { DateOrNever } from '#shared/model/results';

/**
 * When a run trained at a date is published, in years: the date itself is of training. Null where it is
 * published at once, is there from the start or never comes.
 */
export function publishedYear(
  trained: DateOrNever,
  { releaseDelay }: Pick<Assumptions, 'releaseDelay'>,
): number | null {
  if (trained === null || isThereFromStart(trained) || releaseDelay.value === 0) return null;
  return trained + releaseDelay.value;
}

/** "trained 2024.4, published about 2024.8", of a date of training; the one year where they are one. */
export function trainedAndPublished(
  trained: number,
  assumptions: Pick<Assumptions, 'releaseDelay'>,
): string {
  const published = publishedYear(trained, assumptions);
  return published === null
    ? formatYear(trained)
    : `trained ${formatYear(trained)}, published about ${formatYear(published)}`;
}

/** "published 2024.8", of the run that first crosses the threshold; empty where that says nothing. */
export function publishedWords(
  run: ModelRun,
  milestone: 'thresholdCrossed' | 'thresholdCrossedOpen',
): string {
  const ensemble = soundEnsemble(run);
  const trained =
    ensemble === null
      ? run.central.milestones[milestone]
      : ensemble.summary.milestones[milestone].p50;
  const published = publishedYear(trained, run.assumptions);
  if (published === null) return '';
  return `published ${roundedParts('year', published, { steady: true }).figure}`;
}
