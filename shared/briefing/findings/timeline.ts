import {
  arrivalWords,
  formatDate,
  formatYear,
  neverWords,
  notByHorizon,
} from '#shared/format/dates';
import { formatShare, sampleShareWords } from '#shared/format/number/share';
import type { ModelRun } from '#shared/model/model-run';
import { AT_MEDIAN, ON_CENTRAL_PATH } from '#shared/sentences/basis';
import { pastRemark } from '#shared/sentences/past';
import {
  EVENT_NAMES,
  RUNNER_NAMES,
  runnerDates,
  TIMELINE_RUNNERS,
  type TimelineEvent,
  type TimelineRunner,
  timelineEvents,
  timelineSentence,
} from '#shared/sentences/timeline';
import type { SlideTable } from '../slide';
import type { StoryInput } from '../story-input';
import { contradictionTitle, type MilestoneDate, milestoneDate, sampleSummary } from './dated';
import type { Finding } from './finding';

const FOLLOWERS: Readonly<Record<TimelineRunner, string>> = {
  frontier: 'the closed frontier',
  open: 'open weights',
  rival: 'a rival state',
};

/** When AGI and WMD-like AI come, for closed models, open weights and a rival. */
export function timelineFinding({ run }: StoryInput): Finding {
  const says = timelineSentence('agi', run);
  return {
    title: contradictionTitle(run) ?? title(run),
    blocks: [
      { kind: 'chart', chart: 'timeline', says },
      { kind: 'table', table: dates(run) },
    ],
    notes:
      sampleSummary(run) === null
        ? says
        : `Curves rise to the share of the samples in which AGI has come by the year; where they end below 100% the rest does not get there by ${formatYear(run.horizon)}. Marks are what experts have said. ${says}`,
  };
}

function title(run: ModelRun): string {
  const { horizon } = run;
  const [frontier, ...followers] = runnerDates('agi', run).map(({ runner, milestone }) => ({
    runner,
    when: milestoneDate(run, milestone),
  }));
  if (frontier === undefined || frontier.when.date === null) {
    const share = frontier?.when.never ?? null;
    const where = share === null ? ON_CENTRAL_PATH : sampleShareWords(share);
    return `AGI ${neverWords(horizon)} ${where}, not even at the closed frontier`;
  }
  const { date } = frontier.when;
  const told = followers.map(
    ({ runner, when }) => `${FOLLOWERS[runner]} ${behind(date, when, horizon)}`,
  );
  const basis = frontier.when.interval === null ? ON_CENTRAL_PATH : AT_MEDIAN;
  return `The closed frontier has AGI ${arrivalWords(date, horizon)} ${basis}${pastRemark(date, run.today)}, ${told.join(', ')}`;
}

function behind(frontier: number, { date }: MilestoneDate, horizon: number): string {
  if (date === null) return notByHorizon(horizon);
  const years = Number((date - frontier).toFixed(1));
  if (years === 0) return 'at the same time';
  const size = Math.abs(years);
  return `${formatYear(size)} ${size === 1 ? 'year' : 'years'} ${years > 0 ? 'later' : 'earlier'}`;
}

function dates(run: ModelRun): SlideTable {
  const row = (event: TimelineEvent) => {
    const known = runnerDates(event, run);
    return TIMELINE_RUNNERS.map((runner) => {
      const milestone = known.find((each) => each.runner === runner)?.milestone;
      if (milestone === undefined) return 'not modelled';
      const { date, interval, never } = milestoneDate(run, milestone);
      if (date !== null)
        return `${formatDate(date, run.horizon)}${interval === null ? '' : ` (${interval})`}${pastRemark(date, run.today)}`;
      return `${notByHorizon(run.horizon)}${never === null ? '' : ` in ${formatShare(never)}`}`;
    });
  };
  const basis = sampleSummary(run) === null ? 'Central path' : 'Median (90% interval)';
  return {
    columns: [basis, ...TIMELINE_RUNNERS.map((runner) => RUNNER_NAMES[runner])],
    rows: timelineEvents(run).map((event) => [EVENT_NAMES[event], ...row(event)]),
  };
}
