import { changedAssumptions } from '#shared/document/scenario/changed';
import type { Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { formatDate, formatInterval, formatYear, notByHorizon } from '#shared/format/dates';
import { MILESTONE_LABELS } from '#shared/format/names/milestones';
import { formatQuantity } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { capitalised } from '#shared/format/sentence-case';
import { type CentralResults, type EnsembleResults, MILESTONES } from '#shared/model/results';
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

function milestonesOf(
  horizon: number,
  { milestones }: CentralResults,
  ensemble: EnsembleResults,
): string {
  const central = MILESTONES.map((name) => [
    MILESTONE_LABELS[name],
    formatDate(milestones[name], horizon),
  ]);
  if (ensemble.contradiction) return alignColumns([['', 'Central path'], ...central]);
  const rows = MILESTONES.map((name, i) => {
    const { p5, p50, p95, never } = ensemble.summary.milestones[name];
    return [
      ...(central[i] ?? []),
      formatDate(p50, horizon),
      formatInterval(p5, p95, horizon),
      formatShare(never),
    ];
  });
  const never = capitalised(notByHorizon(horizon));
  return alignColumns([['', 'Central path', 'Median', '90% interval', never], ...rows]);
}

function ceilingOf({ binding }: CentralResults): string {
  const first = binding.find(({ constraint }) => constraint !== 'trend');
  return first === undefined
    ? 'No ceiling binds but the trend.'
    : `First ceiling to bind but the trend: ${first.constraint}, from ${formatYear(first.from)}.`;
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
