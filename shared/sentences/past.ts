import { knownNotBefore } from '#shared/model/assumptions/known-not-before';
import type { NumericId } from '#shared/model/assumptions/registry';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { Milestone } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';

/** Of a date that is told as the median and lies before today. */
export const PAST_AT_MEDIAN = 'past already at the median';

const HIGHER = 'or it takes more than is assumed here';
const RELEASED =
  'Either such weights are out already, or it takes more, or open weights are further behind, than is assumed here.';
const RIVAL =
  'Either a rival state has it already, or it takes more, or the rival is further behind, than is assumed here.';
const BLIND =
  'Either runs below the threshold are enough already, or it takes more than is assumed here.';
const RUN =
  'Such a run has been trained by now if growth was as assumed here; records of published models tell.';

/** What it means that a milestone is past already at the median. */
export const PAST_MEANS: Readonly<Record<Milestone, string>> = {
  agi: `Either AGI exists already, ${HIGHER}.`,
  wmd: `Either WMD-like AI exists already, ${HIGHER}.`,
  agiOpen: RELEASED,
  wmdOpen: RELEASED,
  agiRival: RIVAL,
  agiRivalRestricted: RIVAL,
  highFrontier: `Either a high-risk model exists already, ${HIGHER}.`,
  highOpen: RELEASED,
  thresholdCrossed: RUN,
  thresholdCrossedOpen: RUN,
  thresholdBlindWmd: BLIND,
  thresholdBlindAgi: BLIND,
  control: `Either such a model exists already, ${HIGHER}.`,
  cyber: `Either such a model exists already, ${HIGHER}.`,
  thresholdBlindHigh: BLIND,
};

/** The date that says until when there was none of it, for a milestone there is one for. */
const KNOWN_ABSENT: { readonly [M in Milestone]?: NumericId & `notBefore${string}` } = {
  agi: 'notBeforeAgi',
  wmd: 'notBeforeWmd',
};

/** What to assume to count only the samples in which a milestone is not past: an assumption and its value. */
export interface Conditioning {
  readonly assumption: NumericId & `notBefore${string}`;
  /** Decimal year, no later than today. */
  readonly value: number;
}

/** How to condition a milestone on today; null where no assumption does. */
export function conditionOnToday(milestone: Milestone, today: number): Conditioning | null {
  const assumption = KNOWN_ABSENT[milestone];
  return assumption === undefined ? null : { assumption, value: Math.floor(today * 100) / 100 };
}

/** Whether a date is one, and before today. */
export function isPast(date: unknown, today: number): boolean {
  return typeof date === 'number' && date < today;
}

/** ", past already" behind a date that is; nothing behind another. */
export function pastRemark(date: unknown, today: number): string {
  return isPast(date, today) ? ', past already' : '';
}

/**
 * Share of the accepted samples in which a milestone has come by today; null while there are none, and
 * where the results do not reach up to today.
 */
export function shareAlready(
  run: Pick<ModelRun, 'assumptions' | 'ensemble' | 'today'>,
  milestone: Milestone,
): number | null {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) return null;
  const { step, shares } = ensemble.curves.cumulative;
  const at = (run.today - FIRST_YEAR) / step;
  const before = shares[milestone][Math.floor(at)];
  const after = shares[milestone][Math.ceil(at)];
  if (before === undefined || after === undefined) return null;
  // Dates lie anywhere between two points of the curve, but none before there is known to be none.
  const from = Math.max(
    Math.floor(at),
    (knownNotBefore(run.assumptions, milestone) - FIRST_YEAR) / step,
  );
  const part = (at - from) / Math.max(Number.EPSILON, Math.ceil(at) - from);
  return before + (after - before) * Math.min(1, Math.max(0, part));
}
