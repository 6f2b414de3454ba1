import { formatYear } from '#shared/format/dates';
import { formatFlop, formatQuantity } from '#shared/format/number/quantity';
import { yearWithin } from '#shared/headlines/headlines';
import { writeReading, writeSampleShare } from '#shared/headlines/words';
import type { ModelRun } from '#shared/model/model-run';
import { thresholdSeesAgainFrom, thresholdSentence } from '#shared/sentences/threshold';
import { keyYear } from '../key-year';
import type { StoryInput } from '../story-input';
import { capital, fromYear, inYear, milestoneDate } from './dated';
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
    const basis = blind.interval === null ? 'On the central path' : 'At the median';
    const again = thresholdSeesAgainFrom(run);
    const lowered = again === null ? '' : `; on the central path it sees it again from ${again}`;
    return `${basis} ${line} is blind to WMD-like AI ${fromYear(blind.date, horizon)}${lowered}`;
  }
  const crossed = milestoneDate(run, 'thresholdCrossed');
  const where = blind.never === null ? 'on the central path' : writeSampleShare(blind.never);
  const never =
    crossed.date !== null
      ? ''
      : `, though no run reaches it${crossed.never === null || crossed.never === 1 ? '' : ` ${writeSampleShare(crossed.never)}`}`;
  return `${capital(line)} still sees WMD-like AI in ${formatYear(horizon)} ${where}${never}`;
}

function points(run: ModelRun, year: number): string[] {
  const { horizon } = run;
  const row = run.central.path.find((each) => each.year === year);
  const agi = milestoneDate(run, 'thresholdBlindAgi');
  return [
    crossing(run),
    agi.date === null
      ? `A run at the threshold is not enough for AGI by ${formatYear(horizon)}${agi.never === null ? '' : ` ${writeSampleShare(agi.never)}`}.`
      : `A run at the threshold is enough for AGI ${fromYear(agi.date, horizon)}${agi.interval === null ? '' : ` (90% ${agi.interval})`}.`,
    ...(row === undefined
      ? []
      : [
          `On the central path in ${year} a run at the threshold costs ${writeReading('money', row.thresholdCost, horizon)}, and ${runsAbove(row.runsAboveThreshold)} above it.`,
          `To see WMD-like AI then the threshold could be at most ${formatFlop(row.thresholdNeeded)} FLOP.`,
        ]),
  ];
}

function crossing(run: ModelRun): string {
  const { horizon } = run;
  const crossed = milestoneDate(run, 'thresholdCrossed');
  if (crossed.date !== null)
    return `The largest run reaches the threshold ${inYear(crossed.date, horizon)}.`;
  return `The largest run does not reach the threshold by ${formatYear(horizon)}${crossed.never === null ? '' : ` ${writeSampleShare(crossed.never)}`}.`;
}

function runsAbove(count: number): string {
  const written = formatQuantity('count', Number(count.toPrecision(2)));
  return written === '1' ? '1 run a year is' : `${written} runs a year are`;
}
