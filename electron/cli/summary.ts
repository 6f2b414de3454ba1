import { changedAssumptions } from '#shared/document/scenario/changed';
import type { Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { formatDate, formatInterval, formatYear, notByHorizon } from '#shared/format/dates';
import { MILESTONE_LABELS } from '#shared/format/names/milestones';
import { formatQuantity } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { capitalised } from '#shared/format/sentence-case';
import {
  type CentralResults,
  type EnsembleResults,
  MILESTONES,
  type SoundEnsemble,
} from '#shared/model/results';
import { alignColumns } from './table';

/** The results of a run that fit on a screen, as aligned text. */
export function summariseRun(
  scenario: Scenario,
  central: CentralResults,
  ensemble: EnsembleResults,
): string {
  return [
    headOf(scenario, ensemble),
    milestonesOf(scenario.horizon, central, ensemble),
    ...(ensemble.contradiction ? [] : [byYearOf(scenario.horizon, ensemble)]),
    `${ceilingOf(central)}\n`,
    supplyOf(scenario, central),
  ].join('\n');
}

function headOf(scenario: Scenario, { accepted }: EnsembleResults): string {
  const changed = changedAssumptions(scenario).length;
  return alignColumns([
    [scenario.name],
    [`Preset ${scenario.preset}, ${changed} changed; up to ${scenario.horizon}`],
    [`${scenario.samples} samples, seed ${scenario.seed}; ${formatShare(accepted)} accepted`],
  ]);
}

/** Medians, or the central path where there is no distribution: never both, as two answers to one question. */
function milestonesOf(
  horizon: number,
  { milestones }: CentralResults,
  ensemble: EnsembleResults,
): string {
  if (ensemble.contradiction) {
    const rows = MILESTONES.map((name) => [
      MILESTONE_LABELS[name],
      formatDate(milestones[name], horizon),
    ]);
    return alignColumns([['', 'Central path'], ...rows]);
  }
  const rows = MILESTONES.map((name) => {
    const { p5, p50, p95, never } = ensemble.summary.milestones[name];
    return [
      MILESTONE_LABELS[name],
      formatDate(p50, horizon),
      formatInterval(p5, p95, horizon),
      formatShare(never),
    ];
  });
  const never = capitalised(notByHorizon(horizon));
  return alignColumns([['', 'Median', '90% interval', never], ...rows]);
}

/** Years whose probabilities fit on a line; all are in the JSON. */
const TOLD_YEARS = [2026, 2027, 2028, 2029, 2030, 2032, 2035, 2040, 2050, 2060, 2080, 2100];
const MOST_YEARS = 10;

function byYearOf(horizon: number, { summary }: SoundEnsemble): string {
  const years = TOLD_YEARS.filter((year) => year <= horizon).slice(0, MOST_YEARS);
  const rows = MILESTONES.map((name) => [
    MILESTONE_LABELS[name],
    ...years.map((year) => formatShare(summary.milestones[name].byYear[year] ?? 0)),
  ]);
  return alignColumns([['Probability by 1 January', ...years.map(String)], ...rows]);
}

function ceilingOf({ binding }: CentralResults): string {
  const first = binding.find(({ constraint }) => constraint !== 'trend');
  return first === undefined
    ? 'On the central path no ceiling binds but the trend.'
    : `First ceiling to bind but the trend, on the central path: ${first.constraint}, from ${formatYear(first.from)}.`;
}

function supplyOf(scenario: Scenario, { supply }: CentralResults): string {
  const year = scenarioToModel(scenario).assumptions.supplyYear.value;
  return alignColumns([
    [`Supply of AI compute at ${formatYear(year)}`],
    ['World stock', formatQuantity('rate', supply.worldFlopPerSecond)],
    ['Largest run from all of it', formatQuantity('compute', supply.largestRun)],
    ['Reference run’s share of that', formatQuantity('fraction', supply.referenceShare)],
    ['Chips ceiling over reference run', formatQuantity('factor', supply.headroom)],
  ]);
}
