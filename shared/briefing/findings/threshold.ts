import { arrivalWords, formatYear, startWords } from '#shared/format/dates';
import { formatEstimate, formatFlop, formatQuantity } from '#shared/format/number/quantity';
import { sampleShareWords } from '#shared/format/number/share';
import { capitalised } from '#shared/format/sentence-case';
import { yearWithin } from '#shared/headlines/headlines';
import { writeReading } from '#shared/headlines/words';
import type { ModelRun } from '#shared/model/model-run';
import { AT_MEDIAN, ON_CENTRAL_PATH } from '#shared/sentences/basis';
import { publishedYear, trainedAndPublished } from '#shared/sentences/crossing';
import { pastRemark } from '#shared/sentences/past';
import { runsAboveWords } from '#shared/sentences/runs-above';
import { thresholdSeesAgainFrom, thresholdSentence } from '#shared/sentences/threshold';
import { keyYear } from '../key-year';
import type { StoryInput } from '../story-input';
import { milestoneDate } from './dated';
import type { Finding } from './finding';

/** What the regulatory threshold sees, and from when it no longer sees what it was made for. */
export function thresholdFinding({ run, now }: StoryInput): Finding {
  const says = thresholdSentence(run);
  return {
    title: title(run),
    blocks: [
      { kind: 'chart', chart: 'threshold', says },
      { kind: 'points', points: points(run, yearWithin(run, keyYear(now))) },
    ],
    notes: `A threshold in FLOP stands still, or moves by its own rule, while algorithms make every FLOP worth more: ever less compute is enough for the same. ${says}`,
  };
}

function title(run: ModelRun): string {
  const { horizon, assumptions } = run;
  const line = `a threshold of ${formatFlop(assumptions.thresholdFlop.value)} FLOP${assumptions.thresholdGrowth.value === 1 ? '' : `, adjusted ${formatQuantity('growth', assumptions.thresholdGrowth.value)},`}`;
  const blind = milestoneDate(run, 'thresholdBlindWmd');
  if (blind.date !== null) {
    const basis = capitalised(blind.interval === null ? ON_CENTRAL_PATH : AT_MEDIAN);
    const again = thresholdSeesAgainFrom(run);
    const lowered = again === null ? '' : `; ${ON_CENTRAL_PATH} it sees it again from ${again}`;
    return `${basis} ${line} is blind to WMD-like AI ${startWords(blind.date)}${pastRemark(blind.date, run.today)}${lowered}`;
  }
  const crossed = milestoneDate(run, 'thresholdCrossed');
  const where = blind.never === null ? ON_CENTRAL_PATH : sampleShareWords(blind.never);
  const never =
    crossed.date !== null
      ? ''
      : `, though no run reaches it${crossed.never === null || crossed.never === 1 ? '' : ` ${sampleShareWords(crossed.never)}`}`;
  return `${capitalised(line)} still sees WMD-like AI in ${formatYear(horizon)} ${where}${never}`;
}

function points(run: ModelRun, year: number): string[] {
  const { horizon } = run;
  const row = run.central.path.find((each) => each.year === year);
  const agi = milestoneDate(run, 'thresholdBlindAgi');
  const runs = runsAboveWords(run, year);
  return [
    crossing(run),
    agi.date === null
      ? `A run at the threshold is not enough for AGI by ${formatYear(horizon)}${agi.never === null ? '' : ` ${sampleShareWords(agi.never)}`}.`
      : `A run at the threshold is enough for AGI ${startWords(agi.date)}${agi.interval === null ? '' : ` (90% ${agi.interval})`}${pastRemark(agi.date, run.today)}.`,
    ...(row === undefined
      ? []
      : [
          `${capitalised(ON_CENTRAL_PATH)} in ${year} a run at the threshold costs ${writeReading('money', row.thresholdCost, horizon)}, and ${runsAbove(row.runsAboveThreshold)} above it.`,
          `To see WMD-like AI then the threshold could be at most ${formatFlop(row.thresholdNeeded)} FLOP.`,
        ]),
    ...(runs === '' ? [] : [`${capitalised(runs)}.`]),
  ];
}

function crossing(run: ModelRun): string {
  const { horizon } = run;
  const crossed = milestoneDate(run, 'thresholdCrossed');
  if (crossed.date !== null)
    return `The largest run reaches the threshold ${crossedWords(crossed.date, run)}${pastRemark(crossed.date, run.today)}.`;
  return `The largest run does not reach the threshold by ${formatYear(horizon)}${crossed.never === null ? '' : ` ${sampleShareWords(crossed.never)}`}.`;
}

function crossedWords(trained: number, { assumptions, horizon }: ModelRun): string {
  return publishedYear(trained, assumptions) === null
    ? arrivalWords(trained, horizon)
    : `(${trainedAndPublished(trained, assumptions)})`;
}

function runsAbove(count: number): string {
  const written = formatEstimate('count', count);
  return written === '1' ? '1 run a year is' : `${written} runs a year are`;
}
