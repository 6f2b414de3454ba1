import { formatInterval } from '#shared/format/dates';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { DateOrNever, EnsembleSummary, Milestone } from '#shared/model/results';
import { IN_MOST_SAMPLES, ON_CENTRAL_PATH } from '#shared/sentences/basis';
import { ruledOut } from '#shared/sentences/known-absence';

/** What the samples say; null while there are none and when the assumptions contradict each other. */
export function sampleSummary(run: ModelRun): EnsembleSummary | null {
  return soundEnsemble(run)?.summary ?? null;
}

/** When something comes: the median of the samples, or the central path's date where there are none. */
export interface MilestoneDate {
  readonly date: DateOrNever;
  /** 90% interval in words, and share of the samples in which it does not come; null without samples. */
  readonly interval: string | null;
  readonly never: number | null;
}

/** The date of a milestone as a run tells it, with its interval where there are samples. */
export function milestoneDate(run: ModelRun, milestone: Milestone): MilestoneDate {
  const samples = sampleSummary(run);
  if (samples === null) {
    return { date: run.central.milestones[milestone], interval: null, never: null };
  }
  const { p5, p50, p95, never } = samples.milestones[milestone];
  return { date: p50, interval: formatInterval(p5, p95, run.horizon), never };
}

/** Whether a finding holds in most samples or, without samples, on the central path alone. */
export function basisWords(run: ModelRun): string {
  return sampleSummary(run) === null ? ON_CENTRAL_PATH : IN_MOST_SAMPLES;
}

/** The title where assumptions contradict each other, in place of any other; null where they do not. */
export function contradictionTitle({ ensemble, assumptions }: ModelRun): string | null {
  if (ensemble?.contradiction !== true) return null;
  return `The assumptions contradict each other: almost every sample has ${ruledOut(assumptions)}, when there was none`;
}
