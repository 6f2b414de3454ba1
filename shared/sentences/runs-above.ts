import { joinRange } from '#shared/format/number/join-range';
import { estimateParts, formatEstimate } from '#shared/format/number/quantity';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';

/**
 * How many runs above the threshold there have been in all by 1 January of a year: "by 2030 120 runs
 * above it in all at the median (90% 60–300)"; of the central path until there are samples; empty for a
 * year that the results do not have.
 */
export function runsAboveWords(run: ModelRun, year: number): string {
  const counted = soundEnsemble(run)?.summary.path.find((row) => row.year === year);
  const interval = counted?.runsAboveThresholdTotal ?? null;
  if (interval !== null) {
    const median = runs(interval.p50);
    const [low, high] = [interval.p5, interval.p95].map((each) => estimateParts('count', each));
    if (low === undefined || high === undefined) return '';
    const range = low.figure === high.figure ? low.figure + low.unit : joinRange(low, high, '–');
    return `by ${year} ${median} above the threshold in all at the median (90% ${range})`;
  }
  const row = run.central.path.find((each) => each.year === year);
  if (row === undefined) return '';
  return `by ${year} ${runs(row.runsAboveThresholdTotal)} above the threshold in all on the central path`;
}

function runs(count: number): string {
  const written = formatEstimate('count', count);
  return written === '1' ? '1 run' : `${written} runs`;
}
