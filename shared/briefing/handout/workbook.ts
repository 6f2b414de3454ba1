import type { Scenario } from '../../document/scenario';
import { scenarioToModel } from '../../document/to-model';
import type { CentralResults, EnsembleResults } from '../../model/results';
import type { Slide } from '../slide';
import { assumptionsSheet, sourcesSheet } from './workbook/assumptions';
import { aboutSheet, slidesSheets } from './workbook/briefing';
import type { Sheet } from './workbook/cells';
import { bindingSheet, riskSheet, tiersSheet } from './workbook/ensemble';
import { percentilesSheet, probabilitiesSheet } from './workbook/milestones';
import { yearsSheet } from './workbook/years';

/** A scenario and what the model makes of it. */
export interface BriefedRun {
  readonly scenario: Scenario;
  readonly central: CentralResults;
  readonly ensemble: EnsembleResults;
}

/**
 * The sheets of a workbook: what was briefed, and the numbers under it for those who calculate on.
 * Every text is a cell of text and every number one of numbers, so that no text is run as a formula.
 */
export function workbookOf(
  slides: readonly Slide[],
  runs: readonly BriefedRun[],
  made: string,
): readonly Sheet[] {
  const full = runs.map((run) => ({
    ...run,
    assumptions: scenarioToModel(run.scenario).assumptions,
  }));
  return [
    aboutSheet(slides, runs, made),
    assumptionsSheet(full),
    percentilesSheet(runs),
    probabilitiesSheet(runs),
    yearsSheet(runs),
    tiersSheet(runs),
    riskSheet(runs),
    bindingSheet(runs),
    ...slidesSheets(slides),
    sourcesSheet(),
  ];
}
