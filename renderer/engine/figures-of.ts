import { takeSnapshot } from '#shared/document/results/take-snapshot';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { ResultsSnapshot } from '#shared/document/scenario/snapshot';
import type { ResultsStore } from '../state/results-store';
import { modelKeyOf } from '../state/selectors/document';

/** A save is worth so much waiting for the samples, in milliseconds, and no more. */
const PATIENCE = 1000;

/**
 * What a scenario gives, from an ensemble of exactly its assumptions, waited for a little if it is
 * on its way; null when there is none then.
 */
export function createFiguresOf(
  results: ResultsStore,
  wait: (ms: number) => Promise<void>,
): (scenario: Scenario) => Promise<ResultsSnapshot | null> {
  function find(scenario: Scenario): ResultsSnapshot | null {
    const key = modelKeyOf(scenario);
    const { working, reference } = results.getState();
    for (const { central, ensemble } of [working, reference]) {
      if (central?.key === key && ensemble?.key === key) {
        return takeSnapshot(scenario, central.results, ensemble.results);
      }
    }
    return null;
  }

  return async (scenario) => {
    const found = find(scenario);
    if (found !== null) return found;
    let unsubscribe = () => {};
    const arrived = new Promise<void>((resolve) => {
      unsubscribe = results.subscribe(() => {
        if (find(scenario) !== null) resolve();
      });
    });
    await Promise.race([arrived, wait(PATIENCE)]);
    unsubscribe();
    return find(scenario);
  };
}
