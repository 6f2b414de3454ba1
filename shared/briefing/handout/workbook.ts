import type { Briefed } from './briefed';
import { assumptionsSheet, sourcesSheet } from './workbook/assumptions';
import { aboutSheet, slidesSheets } from './workbook/briefing';
import type { WorkbookSheet } from './workbook/cells';
import { bindingSheet, riskSheet, tiersSheet } from './workbook/ensemble';
import { firstBindingSheet, linesSheet } from './workbook/lines';
import { percentilesSheet, probabilitiesSheet } from './workbook/milestones';
import { yearsSheet } from './workbook/years';

/**
 * The sheets of a workbook: what was briefed, and the numbers under it for those who calculate on.
 * Every text is a cell of text and every number one of numbers, so that no text is run as a formula.
 */
export function workbookOf({ slides, runs, made }: Briefed): readonly WorkbookSheet[] {
  return [
    aboutSheet(slides, runs, made),
    assumptionsSheet(runs),
    percentilesSheet(runs),
    probabilitiesSheet(runs),
    linesSheet(runs),
    firstBindingSheet(runs),
    yearsSheet(runs),
    tiersSheet(runs),
    riskSheet(runs),
    bindingSheet(runs),
    ...slidesSheets(slides),
    sourcesSheet(),
  ];
}
