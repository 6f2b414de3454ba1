import { formatResult } from '#shared/format/result';
import { parseResult } from '#shared/model/explain/results/result-name';
import { isTelling } from '#shared/model/explain/swing';
import { driverLabel, nothingTelling } from '#shared/sentences/driver-words';
import { swingLegend } from '../../charts/figures/drivers/drivers';
import { swingsFigure } from '../../charts/figures/drivers/swings';
import { swingTable } from '../../charts/tables/swing-table';
import type { ChartOfSlides } from './slide-drawing';

/** Height that a bar and its name need, in the chart's own pixels. */
const BAR = 24;
/** How many of the strongest are named to who does not see them. */
const NAMED = 5;

/** What each assumption alone does to the answer. */
export const drivers: ChartOfSlides = {
  ofSamples: false,
  draw: ({ drivers: told, run: { horizon } }, space) => {
    if (told === null || told.answer === null) return null;
    const { answer, result } = told;
    const ref = parseResult(result, horizon);
    const title = `One assumption at a time, from ${formatResult(ref, answer.present.value, horizon)}`;
    const strongest = answer.swings
      .filter(isTelling)
      .slice(0, NAMED)
      .map(({ assumption }) => driverLabel(assumption));
    const most = Math.floor(space.height / BAR);
    return {
      title,
      legend: swingLegend(space.palette),
      figure: swingsFigure({ answer, result, horizon, most, ...space }),
      summary: `${title}. ${strongest.length === 0 ? `${nothingTelling(answer, 'it')}.` : `The strongest, in their order: ${strongest.join(', ')}.`}`,
      axis: null,
      readings: [],
    };
  },
  table: ({ drivers: told }) => swingTable(told?.answer ?? null),
};
