import { formatInterval, formatYear, startWords } from '#shared/format/dates';
import { formatEstimate, formatFlop } from '#shared/format/number/quantity';
import { sampleShareWords } from '#shared/format/number/share';
import { capitalised } from '#shared/format/sentence-case';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { Milestone } from '#shared/model/results';
import { ON_CENTRAL_PATH } from './basis';
import { pastRemark } from './past';
import { runsAboveWords } from './runs-above';

/** What the chart of the threshold is called. */
export const THRESHOLD_TITLE = 'What the compute threshold still sees, FLOP';

/** When a run at the threshold itself can be WMD-like or AGI: the threshold is blind from then. */
export function thresholdSentence(run: ModelRun): string {
  const [wmd, agi] = [blindFrom(run, 'thresholdBlindWmd'), blindFrom(run, 'thresholdBlindAgi')];
  const [toWmd, toAgi] = [can(wmd, 'WMD-like AI'), can(agi, 'AGI')];
  const again = thresholdSeesAgainFrom(run);
  const lowered =
    again === null
      ? ''
      : ` It is lowered so fast that ${ON_CENTRAL_PATH} it sees WMD-like AI again from ${again}.`;
  const any = otherDangers(run);
  if (wmd.never !== agi.never) {
    return `A run at the threshold ${toWmd}, and ${toAgi}.${any}${lowered}`;
  }
  const second = wmd.never ? `nor for AGI ${agi.words}` : `AGI ${agi.words}`;
  return `A run at the threshold ${toWmd}, ${second}.${any}${lowered}`;
}

/** From when it is blind to the first danger that counts, where others than WMD-like AI and AGI do. */
function otherDangers(run: ModelRun): string {
  const { controlOOM, cyberOn } = run.assumptions;
  if (controlOOM.value === 0 && !cyberOn.value) return '';
  const { never, words } = blindFrom(run, 'thresholdBlindHigh');
  return never
    ? ` Nothing that counts as high-risk escapes it ${words}.`
    : ` To some danger that counts it is blind ${words}.`;
}

/**
 * The first year on the central path from which a threshold that was blind to WMD-like AI is so no more:
 * one that is lowered faster than algorithms improve; null where it stays blind or never was.
 */
export function thresholdSeesAgainFrom({ central: { path, milestones } }: ModelRun): number | null {
  const since = milestones.thresholdBlindWmd;
  if (since === null) return null;
  const last = path.findLastIndex(({ threshold, thresholdNeeded }) => threshold >= thresholdNeeded);
  // It may have been blind between two Januaries only.
  return path.find(({ year }, i) => year >= since && i > last)?.year ?? null;
}

interface Blind {
  /** Whether it still sees what it should by the horizon. */
  readonly never: boolean;
  readonly words: string;
}

function can({ never, words }: Blind, what: string): string {
  return never ? `is not enough for ${what} ${words}` : `can be ${what} ${words}`;
}

function blindFrom(run: ModelRun, milestone: Milestone): Blind {
  const { central, horizon, today } = run;
  const ensemble = soundEnsemble(run);
  const by = `by ${formatYear(horizon)}`;
  if (ensemble === null) {
    const date = central.milestones[milestone];
    const when = date === null ? by : startWords(date);
    return {
      never: date === null,
      words: `${when} ${ON_CENTRAL_PATH}${pastRemark(date, today)}`,
    };
  }
  const { p50, p5, p95, never } = ensemble.summary.milestones[milestone];
  return p50 === null
    ? { never: true, words: `${by} ${sampleShareWords(never)}` }
    : {
        never: false,
        words: `${startWords(p50)} (90% ${formatInterval(p5, p95, horizon)})${pastRemark(p50, today)}`,
      };
}

/** The values of the chart at a year, in one line; the last is what a threshold would have to be. */
export function thresholdReading(run: ModelRun, year: number): string {
  const row = run.central.path.find((each) => each.year === year);
  if (row === undefined) return '';
  const runs = formatEstimate('count', row.runsAboveThreshold);
  const total = formatEstimate('count', row.runsAboveThresholdTotal);
  return `${year}, central path: a run at ${formatFlop(row.threshold)} costs ${formatEstimate('money', row.thresholdCost)} and is ${row.tiers.threshold} · ${runs} runs a year above, ${total} in all · WMD-like: ${formatFlop(row.thresholdNeeded)}`;
}

/** The chart in words, for those who cannot see it. */
export function thresholdSummary(run: ModelRun, year: number): string {
  const total = runsAboveWords(run, year);
  return `${THRESHOLD_TITLE}. ${thresholdSentence(run)} ${thresholdReading(run, year)}.${total === '' ? '' : ` ${capitalised(total)}.`}`;
}
