import { MILESTONE_LABELS } from './milestones';

/** A result that can be asked about by name; `{year}` in the name stands for the year looked at. */
export interface ResultOption {
  readonly name: string;
  readonly label: (year: number) => string;
}

/** The results people ask about most, in the order they are offered. */
export const RESULT_OPTIONS: readonly ResultOption[] = [
  { name: 'central.agi', label: () => 'AGI, central path' },
  { name: 'ensemble.agi.p50', label: () => 'AGI, median' },
  { name: 'ensemble.agi.byYear.{year}', label: (year) => `Probability of AGI by ${year}` },
  { name: 'central.wmd', label: () => 'WMD-like AI, central path' },
  {
    name: 'ensemble.wmd.byYear.{year}',
    label: (year) => `Probability of WMD-like AI by ${year}`,
  },
  { name: 'central.agiOpen', label: () => `${MILESTONE_LABELS.agiOpen}, central path` },
  {
    name: 'ensemble.agiOpen.byYear.{year}',
    label: (year) => `Probability of AGI with open weights by ${year}`,
  },
  { name: 'central.highOpen', label: () => `${MILESTONE_LABELS.highOpen}, central path` },
  {
    name: 'ensemble.tiers.{year}.open.high',
    label: (year) => `Probability that the best open model is high-risk in ${year}`,
  },
  { name: 'central.lead.open', label: () => 'Lead over a rival at AGI, open release' },
  {
    name: 'central.thresholdCrossed',
    label: () => `${MILESTONE_LABELS.thresholdCrossed}, central path`,
  },
  {
    name: 'central.thresholdBlindWmd',
    label: () => `${MILESTONE_LABELS.thresholdBlindWmd}, central path`,
  },
  { name: 'central.path.{year}.frontier', label: (year) => `Largest run in ${year}` },
  {
    name: 'central.path.{year}.thresholdCost',
    label: (year) => `Cost of a run at the threshold in ${year}`,
  },
];

/** The name of a result in a year: the option's, with the year in it. */
export function resultName(option: string, year: number): string {
  return option.replace('{year}', String(year));
}

export function resultLabel(option: string, year: number): string {
  return RESULT_OPTIONS.find(({ name }) => name === option)?.label(year) ?? option;
}
