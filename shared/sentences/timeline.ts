import { formatDate, formatInterval, formatYear, neverWords } from '#shared/format/dates';
import { formatQuantity } from '#shared/format/number/quantity';
import { formatShare, sampleShareWords } from '#shared/format/number/share';
import { capitalised, withinSentence } from '#shared/format/sentence-case';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { DateOrNever, Milestone } from '#shared/model/results';
import { ON_CENTRAL_PATH } from './basis';
import { isPast, PAST_AT_MEDIAN, PAST_MEANS, pastRemark } from './past';
import { contradictionSentence } from './without-samples';

/** What the timeline is asked about. */
export type TimelineEvent = 'agi' | 'wmd' | 'control' | 'cyber';

/** What each event is called in charts and sentences. */
export const EVENT_NAMES: Readonly<Record<TimelineEvent, string>> = {
  agi: 'AGI',
  wmd: 'WMD-like AI',
  control: 'Loss of control',
  cyber: 'Severe cyber attack',
};

/** What the curves are of: that the model with that danger is there. */
const EXISTS: Readonly<Record<TimelineEvent, string>> = {
  agi: 'AGI',
  wmd: 'WMD-like AI',
  control: 'AI that does AI research by itself',
  cyber: 'AI for severe cyber attacks',
};

/** The events that count in a run: dangers that are the same as AGI, or off, are left out. */
export function timelineEvents({ assumptions }: ModelRun): readonly TimelineEvent[] {
  return [
    'agi',
    'wmd',
    ...(assumptions.controlOOM.value > 0 ? (['control'] as const) : []),
    ...(assumptions.cyberOn.value ? (['cyber'] as const) : []),
  ];
}

/** Who gets there, in the order they are drawn and told. */
export const TIMELINE_RUNNERS = ['frontier', 'open', 'rival'] as const;
export type TimelineRunner = (typeof TIMELINE_RUNNERS)[number];

/** What each runner is called where it stands alone. */
export const RUNNER_NAMES: Readonly<Record<TimelineRunner, string>> = {
  frontier: 'Closed frontier',
  open: 'Open weights',
  rival: 'Rival state',
};

/** The model dates a rival for AGI only, and the dangers beside WMD-like AI for the frontier only. */
const DATES: Readonly<Record<TimelineEvent, Partial<Record<TimelineRunner, Milestone>>>> = {
  agi: { frontier: 'agi', open: 'agiOpen', rival: 'agiRival' },
  wmd: { frontier: 'wmd', open: 'wmdOpen' },
  control: { frontier: 'control' },
  cyber: { frontier: 'cyber' },
};

/** A runner, and the milestone that is its date of the event. */
export interface RunnerDate {
  readonly runner: TimelineRunner;
  readonly milestone: Milestone;
}

/** Whose dates of an event there are; with restriction, the rival's is the restricted one. */
export function runnerDates(event: TimelineEvent, { assumptions }: ModelRun): RunnerDate[] {
  return TIMELINE_RUNNERS.flatMap((runner) => {
    const milestone = DATES[event][runner];
    if (milestone === undefined) return [];
    const restricted = milestone === 'agiRival' && assumptions.restrictHigh.value;
    return [{ runner, milestone: restricted ? 'agiRivalRestricted' : milestone }];
  });
}

/** What the timeline of an event is called. */
export function timelineTitle(event: TimelineEvent): string {
  return `Probability that ${EXISTS[event]} exists by the year`;
}

/** What the timeline says: the frontier's median and interval, and how far behind the others are. */
export function timelineSentence(event: TimelineEvent, run: ModelRun): string {
  const name = EXISTS[event];
  const { horizon, central } = run;
  const contradiction = contradictionSentence(run);
  if (contradiction !== null) return contradiction;
  const dates = runnerDates(event, run);
  const ensemble = soundEnsemble(run);
  if (ensemble === null) {
    const told = dates.map(
      ({ runner, milestone }) =>
        `${low(runner)} ${formatDate(central.milestones[milestone], horizon)}${pastRemark(central.milestones[milestone], run.today)}`,
    );
    return `${name} ${ON_CENTRAL_PATH}: ${told.join(', ')}.`;
  }
  const of = (milestone: Milestone) => ensemble.summary.milestones[milestone];
  const frontier = of(event);
  if (frontier.p50 === null) {
    return `${name} ${neverWords(horizon)} ${sampleShareWords(frontier.never)}.`;
  }
  const interval = formatInterval(frontier.p5, frontier.p95, horizon);
  const others = dates
    .filter(({ runner }) => runner !== 'frontier')
    .map(
      ({ runner, milestone }) =>
        `${low(runner)} ${later(frontier.p50, of(milestone).p50, horizon)}`,
    );
  const past = pastSentence(event, run);
  return `Closed frontier: median ${formatYear(frontier.p50)}, 90% interval ${interval}${others.length === 0 ? '' : `; ${others.join(', ')}`}.${past === null ? '' : ` ${past}`}`;
}

/** Whose median is past already, and what that means of the first of them; null where nobody's is. */
export function pastSentence(event: TimelineEvent, run: ModelRun): string | null {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) return null;
  const past = runnerDates(event, run).filter(({ milestone }) =>
    isPast(ensemble.summary.milestones[milestone].p50, run.today),
  );
  const [first] = past;
  if (first === undefined) return null;
  const names = past.map(({ runner }) => low(runner)).join(', ');
  return `${capitalised(PAST_AT_MEDIAN)}: ${names}. ${PAST_MEANS[first.milestone]}`;
}

/** Probabilities at a year, in one line. */
export function timelineReading(event: TimelineEvent, run: ModelRun, year: number): string {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) return '';
  const told = runnerDates(event, run).flatMap(({ runner, milestone }) => {
    const share = ensemble.summary.milestones[milestone].byYear[String(year)];
    return share === undefined ? [] : [`${low(runner)} ${formatShare(share)}`];
  });
  return told.length === 0 ? '' : `By ${year}: ${told.join(' · ')}`;
}

/** The chart in words, for those who cannot see it. */
export function timelineSummary(event: TimelineEvent, run: ModelRun, year: number): string {
  const reading = timelineReading(event, run, year);
  return `${timelineTitle(event)}. ${timelineSentence(event, run)} ${reading === '' ? '' : `${reading}.`}`;
}

function later(frontier: number | null, other: DateOrNever, horizon: number): string {
  if (frontier === null || other === null) return formatDate(other, horizon);
  const years = Number((other - frontier).toFixed(1));
  if (years === 0) return 'at the same time';
  return `${formatQuantity('duration', Math.abs(years))} ${years > 0 ? 'later' : 'earlier'}`;
}

function low(runner: TimelineRunner): string {
  return withinSentence(RUNNER_NAMES[runner]);
}
