import type { ModelRun } from '#shared/model/model-run';
import type { OverlaidScenario } from '../figures/parts/overlays';

/** The scenarios of a briefing as charts of several take them, the one that is briefed first. */
export function slideScenarios(
  runs: readonly { readonly scenario: { readonly name: string }; readonly run: ModelRun }[],
): OverlaidScenario[] {
  return runs.map(({ scenario: { name }, run }, place) => ({ name, run, place, color: place }));
}
