import { formatDate, formatYear } from '#shared/format/dates';
import { formatFlop, formatQuantity } from '#shared/format/number/quantity';
import type { ModelRun } from '#shared/model/model-run';
import type { DateOrNever } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';

export const EFFECTIVE_TITLE = 'Effective compute against what AGI and WMD-like AI need, FLOP';

/** When the closed frontier and open weights have enough, on the central path. */
export function effectiveSentence({ central, horizon }: ModelRun): string {
  const { wmd, agi, wmdOpen, agiOpen } = central.milestones;
  const when = (date: DateOrNever) => at(date, horizon);
  return `On the central path the closed frontier has enough for WMD-like AI ${when(wmd)} and for AGI ${when(agi)}; open weights ${when(wmdOpen)} and ${when(agiOpen)}.`;
}

/** What is there when the model begins came by then. */
function at(date: DateOrNever, horizon: number): string {
  if (date === null) return formatDate(date, horizon);
  return date <= FIRST_YEAR ? `by ${formatYear(FIRST_YEAR)}` : `in ${formatDate(date, horizon)}`;
}

/** The values of the chart at a year, in one line. */
export function effectiveReading({ central, curves }: ModelRun, year: number): string {
  const row = central.path.find((each) => each.year === year);
  if (row === undefined) return '';
  const short = curves.requirements.agi - Math.log10(row.effective);
  const gap = `${formatQuantity('oom', Number(Math.abs(short).toFixed(1)))} ${short > 0 ? 'short of' : 'beyond'} AGI`;
  return `${year}: frontier ${formatFlop(row.effective)} · open ${formatFlop(row.openEffective)} · rival ${formatFlop(row.rivalEffective)} · ${gap}`;
}

export function effectiveSummary(run: ModelRun, year: number): string {
  return `${EFFECTIVE_TITLE}. ${effectiveSentence(run)} ${effectiveReading(run, year)}.`;
}
