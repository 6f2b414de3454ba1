import { FIRST_YEAR } from '../years';
import { checkRoom, type Path, SCALAR } from './path';
import { SLOT } from './slots';

/** Most steps Newton's method takes; it converges in under ten. */
const MAX_STEPS = 60;

/**
 * Solves algorithmic progress along the frontier and lays the pieces of the path ("Progress of
 * algorithms" and "Research automation" in the app's method).
 *
 * da/dt = g (1 + (r - 1) f) with f the ramp of E = C + a over the `rdRampOOM` below AGI. Outside the
 * ramp a is straight; inside, dE/dt = c + g + k (E - E0) with k = g (r - 1) / rdRampOOM, whose
 * solution is exponential. E never falls, so the three phases come in order; where AI is let into
 * research later, the first lasts until then.
 */
export function traceAlgorithms(path: Path): void {
  const { vector: v, scalar: s, frontier } = path;
  const g = s[SCALAR.algorithmsSlope]!;
  const limit = s[SCALAR.algorithmsMax]!;
  const speedup = v[SLOT.rdSpeedup]!;
  const ramp = v[SLOT.rdRampOOM]!;
  const agi = s[SCALAR.agi]!;
  const rampStart = agi - ramp;
  const k = (g * (speedup - 1)) / ramp;
  const diffusion = v[SLOT.insightDiffusion]!;
  const refYear = v[SLOT.refYear]!;
  // When the plain trend meets the limit; a itself is there no later.
  const trendEnds = g > 0 ? refYear + limit / g : Number.POSITIVE_INFINITY;

  let a = (FIRST_YEAR - refYear) * g;
  const phaseAt = (effective: number) =>
    k === 0 || effective < rampStart ? BEFORE_RAMP : effective < agi ? IN_RAMP : PAST_RAMP;
  // Until then AI has no part in research, wherever E stands.
  const speedupFrom = s[SCALAR.speedupFrom]!;
  let kept = k > 0 && speedupFrom > FIRST_YEAR;
  let phase = kept ? BEFORE_RAMP : phaseAt(frontier.value[0]! + a);
  let atLimit = a >= limit;
  let trendAtLimit = FIRST_YEAR >= trendEnds;
  let count = 0;
  for (let piece = 0; piece < frontier.count; piece++) {
    let time = frontier.time[piece]!;
    let compute = frontier.value[piece]!;
    const c = frontier.slope[piece]!;
    const end = frontier.time[piece + 1]!;
    while (time < end) {
      // The first event to come decides how far this piece goes; each can come only once.
      let length = end - time;
      let event = NO_EVENT;
      const effective = compute + a;
      const ramping = phase === IN_RAMP && !atLimit;
      let slope = 0;
      let pull = 0;
      let grown = 0;
      if (ramping) {
        pull = Math.max(0, c + g + k * (effective - rampStart));
        // E at the end of the piece says whether AGI comes in it.
        let rise = pull > 0 ? (pull * Math.expm1(k * length)) / k : 0;
        if (rise > agi - effective) {
          rise = Math.max(0, agi - effective);
          length = Math.log1p((k * rise) / pull) / k;
          event = PHASE_EVENT;
        }
        grown = rise - c * length;
        if (a + grown > limit) {
          length = timeToLimit(limit - a, pull, k, c, length);
          event = LIMIT_EVENT;
        }
      } else if (!atLimit) {
        slope = phase === PAST_RAMP ? g * speedup : g;
        if (k > 0 && !kept && phase === BEFORE_RAMP && (rampStart - effective) / (c + g) < length) {
          length = Math.max(0, (rampStart - effective) / (c + g));
          event = PHASE_EVENT;
        }
        if (slope > 0 && (limit - a) / slope < length) {
          length = (limit - a) / slope;
          event = LIMIT_EVENT;
        }
      }
      if (kept && speedupFrom - time < length) {
        length = Math.max(0, speedupFrom - time);
        event = SPEEDUP_EVENT;
      }
      if (!trendAtLimit && trendEnds - time < length) {
        length = Math.max(0, trendEnds - time);
        event = TREND_EVENT;
        if (ramping) grown = (pull * Math.expm1(k * length)) / k - c * length;
      }

      if (length > 0) {
        checkRoom(path.time, count);
        path.time[count] = time;
        path.compute[count] = compute;
        path.computeSlope[count] = c;
        path.algo[count] = a;
        path.algoSlope[count] = slope;
        path.pull[count] = pull;
        path.rate[count] = ramping ? k : 0;
        const b = trendAtLimit ? limit : (time - refYear) * g;
        path.trend[count] = b;
        path.trendSlope[count] = trendAtLimit ? 0 : g;
        path.effective[count] = compute + a;
        path.diffused[count] = compute + b + diffusion * (a - b);
        count++;
      }

      a += ramping ? grown : slope * length;
      compute += c * length;
      time = event === NO_EVENT ? end : time + length;
      if (event === LIMIT_EVENT) {
        a = limit;
        atLimit = true;
      } else if (event === PHASE_EVENT) phase++;
      else if (event === SPEEDUP_EVENT) {
        kept = false;
        phase = phaseAt(compute + a);
      } else if (event === TREND_EVENT) trendAtLimit = true;
    }
    path.compute[count] = compute;
  }
  const b = trendAtLimit ? limit : (path.horizon - refYear) * g;
  path.count = count;
  path.time[count] = path.horizon;
  path.algo[count] = a;
  path.trend[count] = b;
  path.effective[count] = path.compute[count]! + a;
  path.diffused[count] = path.compute[count]! + b + diffusion * (a - b);
}

/** Where E stands relative to the ramp of research automation. */
const BEFORE_RAMP = 0;
const IN_RAMP = 1;
const PAST_RAMP = 2;

/** What ends a piece, other than the end of the frontier's own piece. */
const NO_EVENT = 0;
const PHASE_EVENT = 1;
const LIMIT_EVENT = 2;
const TREND_EVENT = 3;
const SPEEDUP_EVENT = 4;

/** OOM within which the limit counts as met; far below the tolerance of any comparison. */
const ROUNDING = 1e-12;

/**
 * Years until a, at `gap` below its limit, meets it within a ramping piece, or `length` if it does
 * not. a is convex there, so Newton's method from the right end comes down on the crossing.
 */
function timeToLimit(gap: number, pull: number, k: number, c: number, length: number): number {
  let x = length;
  let grown = pull * Math.expm1(k * x);
  let excess = grown / k - c * x - gap;
  if (excess <= 0) return length;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = x - excess / (grown + pull - c);
    if (!(next < x)) break;
    x = Math.max(0, next);
    grown = pull * Math.expm1(k * x);
    excess = grown / k - c * x - gap;
    if (excess < ROUNDING) break;
  }
  return x;
}
