import {
  LINE_UNITS,
  PATH_COLUMNS,
  type PathColumn,
  type RiskColumn,
  SUPPLY_COLUMNS,
  type SupplyColumn,
} from '#shared/model/explain/results/result-ref';
import type { ResultUnit } from '#shared/model/explain/results/result-unit';
import {
  CONSTRAINTS,
  type Constraint,
  FAN_PERCENTILES,
  FANS,
  type FanName,
  LEAD_POLICIES,
  MILESTONES,
  type Milestone,
  PERCENTILE_NAMES,
  RELEASED_MODELS,
  SUBJECTS,
  type Subject,
  TIERS,
} from '#shared/model/results';

/** A result that can be asked for by name, or a row of them. */
export interface ListedResult {
  /** With `{year}` where a year stands and `{percentile}` where one of the percentiles does. */
  readonly name: string;
  readonly meaning: string;
  readonly unit: ResultUnit;
  /** What `{percentile}` can be; empty where the name has none. */
  readonly percentiles: readonly string[];
}

/** What a unit is written as, and between what its values lie. */
export const RESULT_UNITS: Readonly<
  Record<ResultUnit, { readonly written: string; readonly range: string }>
> = {
  date: { written: 'year', range: '2015 to the horizon, or never' },
  years: { written: 'yr', range: 'any, or never' },
  share: { written: 'fraction', range: '0 to 1' },
  flop: { written: 'FLOP', range: 'above 0' },
  usd: { written: 'USD', range: 'above 0' },
  flopPerUsd: { written: 'FLOP/USD', range: 'above 0' },
  flopPerSecond: { written: 'FLOP/s', range: 'above 0' },
  factor: { written: 'x', range: 'above 0' },
  runs: { written: 'runs/yr', range: '0 and above' },
  runsSoFar: { written: 'runs', range: '0 and above' },
  minutes: { written: 'min', range: 'above 0' },
};

const MILESTONE_MEANINGS: Readonly<Record<Milestone, string>> = {
  agi: 'AGI is trained',
  wmd: 'WMD-like AI is trained',
  agiOpen: 'open weights reach AGI',
  wmdOpen: 'open weights reach WMD-like AI',
  agiRival: 'the rival has AGI, with nothing preventing open release',
  agiRivalRestricted: 'the rival has AGI, with open release of high-risk models prevented',
  highFrontier: 'the frontier is high-risk',
  highOpen: 'open weights are high-risk',
  thresholdCrossed: 'the largest run reaches the threshold',
  thresholdCrossedOpen: 'the largest open run reaches the threshold',
  thresholdBlindWmd: 'a run below the threshold can be WMD-like AI',
  thresholdBlindAgi: 'a run below the threshold can be AGI',
  control: 'the frontier is high-risk for loss of control',
  cyber: 'the frontier can carry out severe cyber attacks',
  thresholdBlindHigh: 'a run below the threshold can be dangerous by any requirement',
};

const CEILING_MEANINGS: Readonly<Record<Constraint, string>> = {
  trend: 'what the trend of spending allows',
  money: 'what money allows',
  chips: 'what chips allow',
  power: 'what power allows, where it counts',
  data: 'what data allow, where they count',
  latency: 'what latency allows, where it counts',
};

const COLUMN_MEANINGS: Readonly<Record<PathColumn, string>> = {
  ...CEILING_MEANINGS,
  frontier: 'the largest run',
  algorithms: 'efficiency of algorithms over those of the reference year',
  effective: 'effective compute of the frontier',
  openRun: 'the largest run with open weights',
  openEffective: 'effective compute of the best open model',
  rivalEffective: 'effective compute of the rival’s best model',
  threshold: 'the threshold',
  thresholdCost: 'cost of a run at the threshold',
  thresholdNeeded: 'the threshold that would still see WMD-like AI',
  thresholdNeededHigh: 'the threshold that would still see whatever is dangerous',
  runsAboveThreshold: 'runs above the threshold in a year',
  runsAboveThresholdTotal: 'runs above the threshold since 2015',
  taskMinutes: 'length of the tasks that are done half of the time, where it is read',
  flopPerDollar: 'compute that a dollar buys',
};

const LINE_MEANINGS: Readonly<Record<FanName, string>> = {
  ...CEILING_MEANINGS,
  frontier: COLUMN_MEANINGS.frontier,
  frontierCost: 'cost of the largest run',
  openRun: COLUMN_MEANINGS.openRun,
  effective: COLUMN_MEANINGS.effective,
  algorithms: COLUMN_MEANINGS.algorithms,
  runsAboveThresholdTotal: COLUMN_MEANINGS.runsAboveThresholdTotal,
};

const SUPPLY_MEANINGS: Readonly<Record<SupplyColumn, string>> = {
  worldFlopPerSecond: 'AI compute of the world',
  largestRun: 'the largest run from all of it',
  referenceShare: 'the reference run as a share of that',
  headroom: 'what chips allow over the reference run',
};

const SUBJECT_MEANINGS: Readonly<Record<Subject, string>> = {
  frontier: 'the frontier’s best model',
  open: 'the best open model',
  threshold: 'a run at the threshold',
  usd1e6: 'a run that costs $1 million',
  usd1e7: 'a run that costs $10 million',
  usd1e8: 'a run that costs $100 million',
  usd1e9: 'a run that costs $1 billion',
  usd1e10: 'a run that costs $10 billion',
};

const RISK_MEANINGS: Readonly<Record<RiskColumn, string>> = {
  notHigh: 'is not high-risk at release',
  within2: 'becomes high-risk within two years, if it is not at release',
  within3: 'becomes high-risk within three years, if it is not at release',
  within5: 'becomes high-risk within five years, if it is not at release',
};

const LEAD_MEANINGS = {
  open: 'years that the rival is behind at AGI, with open release',
  restricted:
    'years that the rival is behind at AGI, with open release of high-risk models prevented',
} as const;

const IN_YEAR = 'on 1 January';

/** Every result that can be asked for, in the order of the results file. */
export function resultCatalogue(): readonly ListedResult[] {
  return [...centralResults(), ...ensembleResults()];
}

function centralResults(): ListedResult[] {
  return [
    ...MILESTONES.map((name) =>
      listed(`central.${name}`, 'date', `When ${MILESTONE_MEANINGS[name]}, on the central path`),
    ),
    ...LEAD_POLICIES.map((policy) =>
      listed(`central.lead.${policy}`, 'years', `On the central path, ${LEAD_MEANINGS[policy]}`),
    ),
    ...entriesOf(SUPPLY_COLUMNS).map(([column, unit]) =>
      listed(`central.supply.${column}`, unit, `In the supply year, ${SUPPLY_MEANINGS[column]}`),
    ),
    ...entriesOf(PATH_COLUMNS).map(([column, unit]) =>
      listed(
        `central.path.{year}.${column}`,
        unit,
        `On the central path, ${COLUMN_MEANINGS[column]} ${IN_YEAR}`,
      ),
    ),
  ];
}

function ensembleResults(): ListedResult[] {
  const share = (name: string, meaning: string) =>
    listed(`ensemble.${name}`, 'share', `Share of the samples in which ${meaning}`);
  const percentile = (
    name: string,
    unit: ResultUnit,
    meaning: string,
    names: readonly string[] = PERCENTILE_NAMES,
  ): ListedResult => ({
    name: `ensemble.${name}.{percentile}`,
    unit,
    meaning: `Percentile of ${meaning}`,
    percentiles: names,
  });
  return [
    share('accepted', 'nothing has come that is known not to exist'),
    ...MILESTONES.flatMap((name) => [
      percentile(name, 'date', `when ${MILESTONE_MEANINGS[name]}`),
      share(`${name}.never`, `it does not come by the horizon that ${MILESTONE_MEANINGS[name]}`),
      share(`${name}.byYear.{year}`, `by 1 January ${MILESTONE_MEANINGS[name]}`),
    ]),
    ...SUBJECTS.flatMap((subject) =>
      TIERS.map((tier) =>
        share(`tiers.{year}.${subject}.${tier}`, `${SUBJECT_MEANINGS[subject]} is ${tier} risk`),
      ),
    ),
    ...RELEASED_MODELS.flatMap((released) =>
      entriesOf(RISK_MEANINGS).map(([column, meaning]) =>
        share(
          `releaseRisk.{year}.${released}.${column}`,
          `${SUBJECT_MEANINGS[released]} ${meaning}`,
        ),
      ),
    ),
    ...CONSTRAINTS.map((ceiling) =>
      share(`binding.{year}.${ceiling}`, `${CEILING_MEANINGS[ceiling]} is the lowest ceiling`),
    ),
    ...FANS.map((line) =>
      percentile(
        `path.{year}.${line}`,
        LINE_UNITS[line],
        `${LINE_MEANINGS[line]} ${IN_YEAR}`,
        FAN_PERCENTILES,
      ),
    ),
    ...CONSTRAINTS.flatMap((ceiling) => [
      percentile(
        `firstBinding.${ceiling}`,
        'date',
        `when ${CEILING_MEANINGS[ceiling]} is first the lowest ceiling`,
      ),
      share(
        `firstBinding.${ceiling}.never`,
        `${CEILING_MEANINGS[ceiling]} is never the lowest ceiling`,
      ),
    ]),
    ...LEAD_POLICIES.map((policy) => percentile(`lead.${policy}`, 'years', LEAD_MEANINGS[policy])),
  ];
}

function listed(name: string, unit: ResultUnit, meaning: string): ListedResult {
  return { name, meaning, unit, percentiles: [] };
}

function entriesOf<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  return Object.entries(table) as [Key, Value][];
}
