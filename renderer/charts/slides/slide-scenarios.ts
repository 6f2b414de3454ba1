import type { ModelRun } from '#shared/model/model-run';
import type { Overlaid } from '../figures/parts/overlays';

/** The scenarios of a briefing as charts of several take them, the one that is briefed first. */
export function slideScenarios(
  runs: readonly { readonly scenario: { readonly name: string }; readonly run: ModelRun }[],
): Overlaid[] {
  return runs.map(({ scenario: { name }, run }, place) => ({ name, run, place, color: place }));
}
