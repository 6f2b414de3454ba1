import { MILESTONE_LABELS } from './milestones';

/** A result that can be asked about by name; `{year}` in the name stands for the year looked at. */
export interface ResultOption {
  readonly name: string;
  /** What it is called, without the year. */
  readonly label: string;
  /** How the year follows: none where it is of no year. */
  readonly year: 'by' | 'in' | null;
}

/** The results people ask about most, in the order they are offered. */
export const RESULT_OPTIONS: readonly ResultOption[] = [
  { name: 'ensemble.agi.p50', label: 'AGI, median', year: null },
  { name: 'central.agi', label: 'AGI, central path', year: null },
  { name: 'ensemble.agi.byYear.{year}', label: 'Probability of AGI', year: 'by' },
  { name: 'ensemble.wmd.p50', label: 'WMD-like AI, median', year: null },
  { name: 'central.wmd', label: 'WMD-like AI, central path', year: null },
  { name: 'ensemble.wmd.byYear.{year}', label: 'Probability of WMD-like AI', year: 'by' },
  { name: 'central.agiOpen', label: `${MILESTONE_LABELS.agiOpen}, central path`, year: null },
  {
    name: 'ensemble.agiOpen.byYear.{year}',
    label: 'Probability of AGI with open weights',
    year: 'by',
  },
  { name: 'central.highOpen', label: `${MILESTONE_LABELS.highOpen}, central path`, year: null },
  {
    name: 'ensemble.tiers.{year}.open.high',
    label: 'Probability that the best open model is high-risk',
    year: 'in',
  },
  {
    name: 'ensemble.lead.open.p50',
    label: 'Lead over a rival at AGI, open release, median',
    year: null,
  },
  {
    name: 'central.lead.open',
    label: 'Lead over a rival at AGI, open release, central path',
    year: null,
  },
  {
    name: 'central.thresholdCrossed',
    label: `${MILESTONE_LABELS.thresholdCrossed}, central path`,
    year: null,
  },
  {
    name: 'central.thresholdBlindWmd',
    label: `${MILESTONE_LABELS.thresholdBlindWmd}, central path`,
    year: null,
  },
  {
    name: 'central.thresholdBlindHigh',
    label: `${MILESTONE_LABELS.thresholdBlindHigh}, central path`,
    year: null,
  },
  {
    name: 'ensemble.path.{year}.frontier.p50',
    label: 'Largest run at the median',
    year: 'in',
  },
  { name: 'central.path.{year}.frontier', label: 'Largest run on the central path', year: 'in' },
  {
    name: 'ensemble.path.{year}.runsAboveThresholdTotal.p50',
    label: 'Runs above the threshold in all, at the median',
    year: 'by',
  },
  {
    name: 'central.path.{year}.thresholdCost',
    label: 'Cost of a run at the threshold on the central path',
    year: 'in',
  },
];

/** The name of a result in a year: the option's, with the year in it. */
export function resultName(option: string, year: number): string {
  return option.replace('{year}', String(year));
}

/** What a result is called in a year; of one that is not offered, its name. */
export function resultLabel(option: string, year: number): string {
  const offered = optionNamed(option);
  if (offered === undefined) return option;
  return offered.year === null ? offered.label : `${offered.label} ${offered.year} ${year}`;
}

/** What a result is called where it is shown for every year. */
export function resultByYearLabel(option: string): string {
  return `${optionNamed(option)?.label ?? option}, by year`;
}

function optionNamed(option: string): ResultOption | undefined {
  return RESULT_OPTIONS.find(({ name }) => name === option);
}
