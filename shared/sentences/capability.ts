import type { CapabilityFit } from '#shared/capability/fit';
import type { TwoThresholds } from '#shared/capability/two-thresholds';
import type { Benchmark, BenchmarkScore } from '#shared/facts/benchmarks';
import { formatEstimate, formatFlop } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { capitalised } from '#shared/format/sentence-case';

/** All that the chart of capability shows. */
export interface CapabilityView {
  readonly benchmark: Benchmark;
  readonly scores: readonly BenchmarkScore[];
  readonly saturated: boolean;
  /** In the benchmark's unit. */
  readonly threshold: number | null;
  readonly fit: CapabilityFit | null;
  /** Empty where there is no fit or no threshold. */
  readonly rows: readonly TwoThresholds[];
}

/** What the chart of capability is called, which depends on the benchmark. */
export function capabilityTitle({ label }: Benchmark): string {
  return `Capability evidence: ${label}, and a threshold on it beside the FLOP threshold`;
}

/** A score in the unit of its benchmark: "62%", "3.5 h". */
export function formatScore({ unit }: Benchmark, score: number): string {
  if (unit === 'share') return formatShare(score);
  if (score >= 48 * 60) return `${(score / 60 / 24).toFixed(1)} d`;
  return score >= 120 ? `${(score / 60).toFixed(1)} h` : `${Number(score.toPrecision(2))} min`;
}

/** What is there to see, or what is missing for it. */
export function capabilitySentence(view: CapabilityView): string {
  const { benchmark, scores, saturated, threshold, fit, rows } = view;
  const used = saturated ? ` ${usedUp(benchmark)}` : '';
  if (scores.length === 0) {
    return `No scores on ${benchmark.label} yet. Record some under Tools, Capability evidence.`;
  }
  if (fit === null) {
    return `${scores.length === 1 ? 'One score says' : 'These scores say'} nothing of a trend: it takes two models of which the one with more effective compute scores higher.${used}`;
  }
  if (threshold === null)
    return `Set a threshold on ${benchmark.label} to compare it with FLOP.${used}`;
  const first = rows.find(({ missed }) => missed > 0);
  const last = rows.findLast(({ needless }) => needless > 0);
  const level = `${formatScore(benchmark, threshold)} on ${benchmark.label}`;
  const parts = [
    last === undefined
      ? null
      : `until ${last.year} the FLOP threshold also catches runs short of ${level}`,
    first === undefined ? null : `from ${first.year} it misses runs that reach it`,
  ].filter((part) => part !== null);
  if (parts.length === 0) {
    return rows.some(({ both }) => both > 0)
      ? `The FLOP threshold catches just the runs that reach ${level}.${used}`
      : `No run reaches ${level} or the FLOP threshold.${used}`;
  }
  return `${capitalised(parts.join('; '))}.${used}`;
}

/** Why the best scores say little. */
function usedUp(benchmark: Benchmark): string {
  const { label, unit, tellsUpTo } = benchmark;
  return unit === 'minutes'
    ? `Lengths above ${formatScore(benchmark, tellsUpTo)} are unreliable, and no trend is drawn through them.`
    : `${label} is nearly used up: its best score leaves no room to tell better models apart.`;
}

/** The values of the chart at a year, in one line. */
export function capabilityReading({ rows, benchmark, threshold }: CapabilityView, year: number) {
  const row = rows.find((each) => each.year === year);
  if (row === undefined || threshold === null) return '';
  const runs = (count: number) => formatEstimate('count', count);
  return `${year}: ${formatScore(benchmark, threshold)} takes ${formatFlop(10 ** row.needed)} · a year ${runs(row.both)} runs caught by both, ${runs(row.missed)} missed by FLOP, ${runs(row.needless)} caught by it without the capability`;
}

/** The chart in words, for those who cannot see it. */
export function capabilitySummary(view: CapabilityView, year: number): string {
  const told = view.scores.map(
    ({ model, date, score }) => `${model}, ${date}, ${formatScore(view.benchmark, score)}`,
  );
  const reading = capabilityReading(view, year);
  return `${capabilityTitle(view.benchmark)}. ${capabilitySentence(view)} ${told.join('; ')}. ${reading === '' ? '' : `${reading}.`}`;
}
