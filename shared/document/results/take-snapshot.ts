import type { CentralResults, EnsembleResults } from '#shared/model/results';
import { snapshotInput } from '../scenario/results-snapshot';
import type { Scenario } from '../scenario/scenario';
import type { ResultsSnapshot, SnapshotFigure } from '../scenario/snapshot';
import { MODEL_VERSION } from './results-json';

/**
 * The snapshot of a scenario's headline results, rounded to what the figures are known to: a function
 * of the scenario alone, so that saving it again changes nothing.
 *
 * @param central results of these very assumptions, as are those of the ensemble
 */
export function takeSnapshot(
  scenario: Scenario,
  central: CentralResults,
  ensemble: EnsembleResults,
): ResultsSnapshot {
  const medians: Partial<Record<SnapshotFigure, number | null>> = {};
  if (!ensemble.contradiction) {
    const { milestones, lead } = ensemble.summary;
    for (const name of ['agi', 'wmd', 'agiOpen', 'wmdOpen', 'thresholdBlindWmd'] as const) {
      medians[name] = rounded(milestones[name].p50, 2);
    }
    medians.leadOpen = rounded(lead.open.p50, 2);
  }
  return {
    model: MODEL_VERSION,
    input: snapshotInput(scenario),
    ...medians,
    agiCentral: rounded(central.milestones.agi, 2),
    accepted: rounded(ensemble.accepted, 3),
  };
}

function rounded<T extends number | null>(value: T, digits: number): T {
  return (value === null ? null : Number(value.toFixed(digits))) as T;
}
