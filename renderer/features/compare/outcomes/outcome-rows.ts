import { HEADLINES, type HeadlineDefinition, type HeadlineId } from '#shared/headlines/headlines';
import { readProbability } from '#shared/headlines/reading';
import {
  type DrawQuantity,
  dateQuantity,
  leadQuantity,
  releaseCostQuantity,
  runQuantity,
} from '#shared/model/explain/paired';
import type { Milestone } from '#shared/model/results';

/** One outcome that scenarios are held against one another by. */
export interface OutcomeRow
  extends Pick<HeadlineDefinition, 'label' | 'kind' | 'meaning' | 'read'> {
  readonly id: string;
  /** What a single draw has of it; null for a probability. */
  readonly quantity: ((year: number) => DrawQuantity) | null;
  /** What it is the probability of; null for all else. */
  readonly event: Milestone | null;
}

export interface OutcomeGroup {
  readonly label: (year: number) => string;
  readonly rows: readonly OutcomeRow[];
}

/** The outcomes in groups, in the order in which they are best read. */
export const OUTCOME_GROUPS: readonly OutcomeGroup[] = [
  {
    label: (year) => `Probability by 1 January ${year}`,
    rows: [
      probability('agi', 'AGI'),
      probability('wmd', 'WMD-like AI'),
      probability('agiOpen', 'AGI, open weights'),
      probability('wmdOpen', 'WMD-like, open weights'),
      probability('agiRival', 'AGI, rival state'),
    ],
  },
  {
    label: () => 'Dates',
    rows: (['agi', 'wmd', 'control', 'cyber', 'agiOpen', 'wmdOpen'] as const).map(milestone),
  },
  {
    label: () => 'Lead over a rival state',
    rows: [
      headline('leadOpen', () => leadQuantity('open')),
      headline('leadRestricted', () => leadQuantity('restricted')),
      headline('releaseCost', () => releaseCostQuantity),
    ],
  },
  {
    label: () => 'Size and cost',
    rows: [
      headline('largestRun', (year) => runQuantity('frontier', year)),
      headline('largestRunCost', (year) => runQuantity('cost', year)),
    ],
  },
  {
    label: () => 'Regulatory threshold',
    rows: (
      [
        'thresholdCrossed',
        'thresholdCrossedOpen',
        'thresholdBlindWmd',
        'thresholdBlindAgi',
        'thresholdBlindHigh',
      ] as const
    ).map(milestone),
  },
];

function headline(id: HeadlineId, quantity: (year: number) => DrawQuantity): OutcomeRow {
  return { ...HEADLINES[id], id, quantity, event: null };
}

function milestone(id: HeadlineId & Milestone): OutcomeRow {
  return headline(id, () => dateQuantity(id));
}

function probability(event: Milestone, label: string): OutcomeRow {
  return {
    id: `${event}ByYear`,
    label: () => label,
    kind: 'probability',
    meaning: `Share of the samples in which it has come by 1 January of the year looked at.`,
    read: (run, year) => readProbability(run, event, year),
    quantity: null,
    event,
  };
}
