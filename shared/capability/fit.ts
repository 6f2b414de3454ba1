import { isoYear } from '#shared/base/decimal-year';
import { leastSquares } from '#shared/base/least-squares';
import type { Benchmark, BenchmarkScore } from '#shared/facts/benchmarks';
import type { CentralCurves } from '#shared/model/results';

/** A score nearer to all or nothing than this says no more than this. */
const EDGE = 0.005;

/** A score where its model stands on the path. */
export interface PlacedScore {
  readonly score: BenchmarkScore;
  /** When it was trained, decimal year. */
  readonly year: number;
  /** Effective compute, log10 FLOP. */
  readonly effective: number;
}

/** A line through scores (as log odds above chance, or log minutes) against effective compute. */
export interface CapabilityFit {
  readonly placed: readonly PlacedScore[];
  readonly intercept: number;
  /** Per OOM of effective compute; above 0. */
  readonly slope: number;
}

/** The value of a line of the path at a date, between the points it is drawn through. */
export function curveAt({ times }: CentralCurves, line: readonly number[], year: number): number {
  const first = times[0] ?? 0;
  const step = (times[1] ?? first + 1) - first;
  const place = Math.min(times.length - 1, Math.max(0, (year - first) / step));
  const before = Math.floor(place);
  const [a, b] = [line[before] ?? 0, line[Math.min(before + 1, line.length - 1)] ?? 0];
  return a + (b - a) * (place - before);
}

/** Algorithmic progress since the reference year, OOM. */
export function algorithmsOn(curves: CentralCurves, year: number): number {
  return curveAt(curves, curves.effective, year) - curveAt(curves, curves.frontier, year);
}

/**
 * Where each score's model stands: its own training compute with the algorithms of when it was trained,
 * or, where that is not known, the frontier's or the best open model's effective compute then.
 *
 * @param delay years from training to publication, by which scores are dated
 */
export function placeScores(
  scores: readonly BenchmarkScore[],
  curves: CentralCurves,
  delay: number,
): PlacedScore[] {
  return scores.map((score) => {
    const year = isoYear(score.date) - delay;
    const path = score.open ? curves.openEffective : curves.effective;
    const effective =
      score.flop === null
        ? curveAt(curves, path, year)
        : Math.log10(score.flop) + algorithmsOn(curves, year);
    return { score, year, effective };
  });
}

/**
 * Least squares through the scores up to which the test tells models apart.
 *
 * @param delay years from training to publication
 * @returns null for fewer than two such scores, or where more compute does not score higher
 */
export function fitCapability(
  benchmark: Benchmark,
  scores: readonly BenchmarkScore[],
  curves: CentralCurves,
  delay: number,
): CapabilityFit | null {
  const told = scores.filter((score) => isTold(benchmark, score));
  const placed = placeScores(told, curves, delay);
  if (placed.length < 2) return null;
  const line = leastSquares(
    placed.map(({ effective, score }) => ({
      x: effective,
      y: transformed(benchmark, score.score),
    })),
  );
  const { slope } = line;
  if (!(slope > 0 && Number.isFinite(slope))) return null;
  return { placed, intercept: line.at(0), slope };
}

/** Effective compute at which a model scores so much, log10 FLOP. */
export function effectiveFor(benchmark: Benchmark, fit: CapabilityFit, score: number): number {
  return (transformed(benchmark, score) - fit.intercept) / fit.slope;
}

/** What a model of so much effective compute (log10 FLOP) scores. */
export function scoreFor(
  { unit, chance }: Benchmark,
  fit: CapabilityFit,
  effective: number,
): number {
  const y = fit.intercept + fit.slope * effective;
  return unit === 'minutes' ? 10 ** y : chance + (1 - chance) / (1 + Math.exp(-y));
}

/** Whether the test still tells a model of this score from better ones; shares do, if less and less. */
export function isTold(
  { unit, tellsUpTo }: Benchmark,
  { score }: Pick<BenchmarkScore, 'score'>,
): boolean {
  return unit === 'share' || score <= tellsUpTo;
}

/** Whether the best score leaves too little room above it for the test to tell models apart. */
export function isSaturated({ tellsUpTo }: Benchmark, scores: readonly BenchmarkScore[]): boolean {
  return scores.some(({ score }) => score >= tellsUpTo);
}

function transformed({ unit, chance }: Benchmark, score: number): number {
  if (unit === 'minutes') return Math.log10(Math.max(score, 1e-3));
  const above = (score - chance) / (1 - chance);
  const held = Math.min(1 - EDGE, Math.max(EDGE, above));
  return Math.log(held / (1 - held));
}
