import type { ModelRun } from '#shared/model/model-run';
import { knownAbsence } from './known-absence';

/** That the assumptions cannot hold together, of a run of which that is so; else null. */
export function contradictionSentence({
  ensemble,
  assumptions,
}: Pick<ModelRun, 'ensemble' | 'assumptions'>): string | null {
  return ensemble?.contradiction === true
    ? `Fewer than 1% of samples agree that ${knownAbsence(assumptions)}: the assumptions contradict each other.`
    : null;
}

/** What is said where only samples could tell: that they are awaited, or that there can be none. */
export function withoutSamplesSentence(run: ModelRun): string {
  return contradictionSentence(run) ?? 'The samples are being drawn.';
}
