import { convexCrossing } from './crossing';
import { LEVEL_SCALAR } from './dates';
import { NEVER, type Path, TOLERANCE } from './path';
import { SLOT } from './slots';

/**
 * Finds when followers find each level at the frontier: the first u from FIRST_YEAR on with F(u) =
 * C + b + insightDiffusion (a - b) there ("A follower with lag L" in the app's method). F never
 * falls.
 *
 * @param path solved; its sources are written
 */
export function findSources(path: Path): void {
  const { diffused, count, time, rate } = path;
  const d = path.vector[SLOT.insightDiffusion]!;
  let piece = 0;
  for (let level = 0; level < LEVEL_SCALAR.length; level++) {
    const target = path.scalar[LEVEL_SCALAR[level]!]! - TOLERANCE;
    if (diffused[count]! < target) {
      path.source[level] = NEVER;
      continue;
    }
    let x = 0;
    if (diffused[0]! < target) {
      while (diffused[piece + 1]! < target) piece++;
      const k = rate[piece]!;
      const c = path.computeSlope[piece]!;
      const missing = target - diffused[piece]!;
      const length = time[piece + 1]! - time[piece]!;
      const trend = (1 - d) * path.trendSlope[piece]!;
      x =
        k === 0
          ? Math.min(length, missing / (c + trend + d * path.algoSlope[piece]!))
          : convexCrossing(
              -missing,
              c + trend - d * c,
              d * path.pull[piece]!,
              k,
              length,
              diffused[piece + 1]! - target,
            );
    }
    path.source[level] = time[piece]! + x;
    path.sourceCompute[level] = path.compute[piece]! + path.computeSlope[piece]! * x;
  }
}
