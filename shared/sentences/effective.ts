import { arrivalWords } from '#shared/format/dates';
import { formatFlop, formatQuantity } from '#shared/format/number/quantity';
import { capitalised } from '#shared/format/sentence-case';
import type { ModelRun } from '#shared/model/model-run';
import type { DateOrNever } from '#shared/model/results';
import { ON_CENTRAL_PATH } from './basis';
import { isPast } from './past';

/** What the chart of effective compute is called. */
export const EFFECTIVE_TITLE = 'Effective compute against what AGI and WMD-like AI need, FLOP';

/** When the closed frontier and open weights have enough, on the central path. */
export function effectiveSentence({ central, horizon, today }: ModelRun): string {
  const { wmd, agi, wmdOpen, agiOpen } = central.milestones;
  const when = (date: DateOrNever) =>
    `${arrivalWords(date, horizon)}${isPast(date, today) ? ' (past already)' : ''}`;
  return `${capitalised(ON_CENTRAL_PATH)} the closed frontier has enough for WMD-like AI ${when(wmd)} and for AGI ${when(agi)}; open weights ${when(wmdOpen)} and ${when(agiOpen)}.`;
}

/** The values of the chart at a year, in one line. */
export function effectiveReading({ central, curves }: ModelRun, year: number): string {
  const row = central.path.find((each) => each.year === year);
  if (row === undefined) return '';
  const short = curves.requirements.agi - Math.log10(row.effective);
  const gap = !Number.isFinite(short)
    ? 'AGI out of reach'
    : `${formatQuantity('oom', Number(Math.abs(short).toFixed(1)))} ${short > 0 ? 'short of' : 'beyond'} AGI`;
  return `${year}, central path: frontier ${formatFlop(row.effective)} · open ${formatFlop(row.openEffective)} · rival ${formatFlop(row.rivalEffective)} · ${gap}`;
}

/** The chart in words, for those who cannot see it. */
export function effectiveSummary(run: ModelRun, year: number): string {
  return `${EFFECTIVE_TITLE}. ${effectiveSentence(run)} ${effectiveReading(run, year)}.`;
}
