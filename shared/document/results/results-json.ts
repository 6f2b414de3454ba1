import { record } from '#shared/base/record';
import { evidenceVersion } from '#shared/facts/evidence-version';
import {
  type CentralResults,
  CONSTRAINTS,
  type EnsembleResults,
  type EnsembleSummary,
  MILESTONES,
  type MilestoneDistribution,
  type PathRow,
  PERCENTILE_NAMES,
  type Percentiles,
  type ReleaseRisk,
  SUBJECTS,
  TIERS,
} from '#shared/model/results';
import { scenarioJson } from '../file/serialise';
import type { Scenario } from '../scenario/scenario';
import { selfContained } from '../scenario/self-contained';

/** Version of the equations: results of different models are not comparable number by number. */
export const MODEL_VERSION = '2';

/** What a results file says it is. */
export const RESULTS_FORMAT = 'headroom-results';
/** The version of the format that is written. */
export const RESULTS_VERSION = 1;

/**
 * What a run of a scenario reports, as it is printed and exchanged: every key always there, in one
 * order; dates decimal years, null for never; an ensemble that contradicts itself has its accepted
 * share and null for everything else. Lines drawn by charts are left out. It holds the scenario with
 * every assumption in full, so that the results can be made again from their own file.
 */
export function resultsJson(
  scenario: Scenario,
  central: CentralResults,
  ensemble: EnsembleResults,
) {
  return {
    format: RESULTS_FORMAT,
    version: RESULTS_VERSION,
    model: MODEL_VERSION,
    evidence: evidenceVersion(),
    name: scenario.name,
    samples: scenario.samples,
    seed: scenario.seed,
    horizon: scenario.horizon,
    central: {
      milestones: record(MILESTONES, (name) => central.milestones[name]),
      lead: { open: central.lead.open, restricted: central.lead.restricted },
      supply: {
        worldFlopPerSecond: central.supply.worldFlopPerSecond,
        largestRun: central.supply.largestRun,
        referenceShare: central.supply.referenceShare,
        headroom: central.supply.headroom,
      },
      binding: central.binding.map(({ from, constraint }) => ({ from, constraint })),
      path: central.path.map(rowJson),
    },
    ensemble: ensemble.contradiction
      ? { accepted: ensemble.accepted, ...NOTHING }
      : { accepted: ensemble.accepted, ...summaryJson(ensemble.summary) },
    scenario: scenarioJson(selfContained(scenario)),
  };
}

const NOTHING = { milestones: null, tiers: null, releaseRisk: null, binding: null, lead: null };

function rowJson(row: PathRow) {
  return {
    year: row.year,
    ...record(CONSTRAINTS, (constraint) => row[constraint]),
    frontier: row.frontier,
    binding: row.binding,
    algorithms: row.algorithms,
    effective: row.effective,
    openRun: row.openRun,
    openEffective: row.openEffective,
    rivalEffective: row.rivalEffective,
    threshold: row.threshold,
    thresholdCost: row.thresholdCost,
    thresholdNeeded: row.thresholdNeeded,
    runsAboveThreshold: row.runsAboveThreshold,
    flopPerDollar: row.flopPerDollar,
    tiers: record(SUBJECTS, (subject) => row.tiers[subject]),
  };
}

function summaryJson(summary: EnsembleSummary) {
  return {
    milestones: record(MILESTONES, (name) => distributionJson(summary.milestones[name])),
    tiers: summary.tiers.map((row) => ({
      year: row.year,
      ...record(SUBJECTS, (subject) => record(TIERS, (tier) => row[subject][tier])),
    })),
    releaseRisk: summary.releaseRisk.map(({ year, frontier, open }) => ({
      year,
      frontier: riskJson(frontier),
      open: riskJson(open),
    })),
    binding: summary.binding.map((row) => ({
      year: row.year,
      ...record(CONSTRAINTS, (constraint) => row[constraint]),
    })),
    lead: {
      open: percentilesJson(summary.lead.open),
      restricted: percentilesJson(summary.lead.restricted),
    },
  };
}

function distributionJson(distribution: MilestoneDistribution) {
  const { never, byYear } = distribution;
  return { ...percentilesJson(distribution), never, byYear: { ...byYear } };
}

function percentilesJson(percentiles: Percentiles) {
  return record(PERCENTILE_NAMES, (name) => percentiles[name]);
}

function riskJson({ notHigh, within2, within3, within5 }: ReleaseRisk) {
  return { notHigh, within2, within3, within5 };
}
