import { readLargestRun } from './largest-run';
import { readLead, readReleaseCost } from './lead';
import { type HeadlineRun, type HeadlineValue, readMilestone, readProbability } from './reading';

/**
 * What a headline's figure is: a date, years between dates, years of lead lost, FLOP, USD, or a
 * probability.
 */
export type HeadlineKind = 'date' | 'lead' | 'loss' | 'compute' | 'money' | 'probability';

/** A headline: what it is called, what it means, and how it is read from a run. */
export interface HeadlineDefinition {
  /** What it is called by itself. */
  readonly label: (year: number) => string;
  readonly kind: HeadlineKind;
  /** What the figure means, in one or two sentences. */
  readonly meaning: string;
  /** `year` is the whole year that the headlines about one year look at. */
  readonly read: (run: HeadlineRun, year: number) => HeadlineValue;
}

const DEFINITIONS = {
  agi: {
    label: () => 'AGI',
    kind: 'date',
    meaning:
      'When the largest run, with the algorithms of its day, first has the effective compute that AGI requires.',
    read: (run) => readMilestone(run, 'agi'),
  },
  agiByYear: {
    label: (year) => `AGI by ${year}`,
    kind: 'probability',
    meaning: 'Share of the samples in which AGI has come by 1 January of the year looked at.',
    read: (run, year) => readProbability(run, 'agi', year),
  },
  wmd: {
    label: () => 'WMD-like AI',
    kind: 'date',
    meaning:
      'When the largest run first has the effective compute of AI that gives help of the kind that makes weapons of mass destruction.',
    read: (run) => readMilestone(run, 'wmd'),
  },
  agiOpen: {
    label: () => 'AGI, open weights',
    kind: 'date',
    meaning: 'When the best model with openly released weights reaches AGI.',
    read: (run) => readMilestone(run, 'agiOpen'),
  },
  wmdOpen: {
    label: () => 'WMD-like, open weights',
    kind: 'date',
    meaning: 'When the best model with openly released weights reaches WMD-like AI.',
    read: (run) => readMilestone(run, 'wmdOpen'),
  },
  control: {
    label: () => 'Loss of control',
    kind: 'date',
    meaning:
      'When the largest run first has the effective compute with which a model does AI research by itself, so that control over it could be lost.',
    read: (run) => readMilestone(run, 'control'),
  },
  cyber: {
    label: () => 'Severe cyber attack',
    kind: 'date',
    meaning:
      'When the largest run first has the effective compute of AI that can carry out severe cyber attacks. It counts only where the scenario has it count as a danger.',
    read: (run) => readMilestone(run, 'cyber'),
  },
  leadOpen: {
    label: () => 'Lead with open release',
    kind: 'lead',
    meaning:
      'Years from AGI at the frontier to AGI at a rival state, when nothing keeps open weights from being released. Over the samples that reach AGI.',
    read: (run) => readLead(run, 'open'),
  },
  leadRestricted: {
    label: () => 'Lead with high-risk release prevented',
    kind: 'lead',
    meaning:
      'The same years, when open weights are kept below the high-risk line and the rival gets no more from them than that.',
    read: (run) => readLead(run, 'restricted'),
  },
  releaseCost: {
    label: () => 'Lead that open release costs',
    kind: 'loss',
    meaning:
      'The lead with high-risk release prevented less the lead without: difference of the two medians.',
    read: readReleaseCost,
  },
  largestRun: {
    label: (year) => `Largest run, ${year}`,
    kind: 'compute',
    meaning: 'Training compute of the largest run up to 1 January of the year looked at.',
    read: (run, year) => readLargestRun(run, 'frontier', year),
  },
  largestRunCost: {
    label: (year) => `Cost of the largest run, ${year}`,
    kind: 'money',
    meaning:
      'What that run would cost at the FLOP per dollar of the year looked at, in nominal dollars.',
    read: (run, year) => readLargestRun(run, 'frontierCost', year),
  },
  thresholdCrossed: {
    label: () => 'Threshold crossed',
    kind: 'date',
    meaning:
      'When the largest run first reaches the regulatory FLOP threshold. This is when it is trained; it is published some time later.',
    read: (run) => readMilestone(run, 'thresholdCrossed'),
  },
  thresholdCrossedOpen: {
    label: () => 'Threshold crossed by open weights',
    kind: 'date',
    meaning: 'When the largest run with openly released weights first reaches the threshold.',
    read: (run) => readMilestone(run, 'thresholdCrossedOpen'),
  },
  thresholdBlindWmd: {
    label: () => 'Threshold blind to WMD-like AI',
    kind: 'date',
    meaning:
      'From when a run below the threshold is enough for WMD-like AI, because algorithms have improved.',
    read: (run) => readMilestone(run, 'thresholdBlindWmd'),
  },
  thresholdBlindAgi: {
    label: () => 'Threshold blind to AGI',
    kind: 'date',
    meaning: 'From when a run below the threshold is enough for AGI.',
    read: (run) => readMilestone(run, 'thresholdBlindAgi'),
  },
  thresholdBlindHigh: {
    label: () => 'Threshold blind to any danger',
    kind: 'date',
    meaning:
      'From when a run below the threshold is enough for the first danger that makes a model high-risk: WMD-like AI, loss of control or, where it counts, severe cyber attacks.',
    read: (run) => readMilestone(run, 'thresholdBlindHigh'),
  },
} as const satisfies Record<string, HeadlineDefinition>;

export type HeadlineId = keyof typeof DEFINITIONS;

/** Every headline, by id, in the order in which they are best read. */
export const HEADLINES: Readonly<Record<HeadlineId, HeadlineDefinition>> = DEFINITIONS;

/** The year looked at, brought within the years of a run. */
export function yearWithin({ central, horizon }: HeadlineRun, year: number): number {
  const first = central.path[0]?.year ?? year;
  return Math.min(Math.max(year, first), Math.floor(horizon));
}
