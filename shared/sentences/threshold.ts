import { formatDate, formatInterval, formatYear } from '#shared/format/dates';
import { formatFlop, formatQuantity } from '#shared/format/quantity';
import { formatShare } from '#shared/format/share';
import type { ModelRun } from '#shared/model/model-run';
import type { Milestone } from '#shared/model/results';

export const THRESHOLD_TITLE = 'What the compute threshold still sees, FLOP';

/** When a run at the threshold itself can be WMD-like or AGI: the threshold is blind from then. */
export function thresholdSentence(run: ModelRun): string {
  const again = seesAgainFrom(run);
  const lowered =
    again === null
      ? ''
      : ` It is lowered so fast that on the central path it sees WMD-like AI again from ${again}.`;
  return `A run at the threshold can be WMD-like AI ${blindFrom(run, 'thresholdBlindWmd')}, AGI ${blindFrom(run, 'thresholdBlindAgi')}.${lowered}`;
}

/**
 * The first year on the central path from which a threshold that was blind to WMD-like AI is so no more:
 * one that is lowered faster than algorithms improve; null where it stays blind or never was.
 */
export function seesAgainFrom({ central: { path, milestones } }: ModelRun): number | null {
  const since = milestones.thresholdBlindWmd;
  if (since === null) return null;
  const last = path.findLastIndex(({ threshold, thresholdNeeded }) => threshold >= thresholdNeeded);
  // It may have been blind between two Januaries only.
  return path.find(({ year }, i) => year >= since && i > last)?.year ?? null;
}

function blindFrom({ ensemble, central, horizon }: ModelRun, milestone: Milestone): string {
  if (ensemble === null || ensemble.contradiction) {
    const date = central.milestones[milestone];
    return `${date === null ? '' : 'from '}${formatDate(date, horizon)} on the central path`;
  }
  const { p50, p5, p95, never } = ensemble.summary.milestones[milestone];
  if (p50 === null) return `not by ${formatYear(horizon)} in ${formatShare(never)} of samples`;
  return `from ${formatYear(p50)} (90% ${formatInterval(p5, p95, horizon)})`;
}

/** The values of the chart at a year, in one line. */
export function thresholdReading({ central }: ModelRun, year: number): string {
  const row = central.path.find((each) => each.year === year);
  if (row === undefined) return '';
  const runs = formatQuantity('count', Number(row.runsAboveThreshold.toPrecision(2)));
  return `${year}: a run at ${formatFlop(row.threshold)} costs ${formatQuantity('money', Number(row.thresholdCost.toPrecision(2)))} and is ${row.tiers.threshold} · ${runs} runs a year above · WMD-like needs ${formatFlop(row.thresholdNeeded)}`;
}

export function thresholdSummary(run: ModelRun, year: number): string {
  return `${THRESHOLD_TITLE}. ${thresholdSentence(run)} ${thresholdReading(run, year)}.`;
}
