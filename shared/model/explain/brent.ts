/** Most evaluations of one search; convergence takes about ten. */
const MAX_STEPS = 100;

/**
 * A zero of a function between two points where it has opposite signs, by Brent's method (R. Brent,
 * Algorithms for Minimization without Derivatives, 1973, ch. 4): inverse quadratic interpolation,
 * held to the bracket by bisection. Where the function jumps across zero it finds the jump.
 *
 * @param a,fa,b,fb the bracket's ends and the function there, of opposite signs or zero
 * @param tolerance width of the bracket at which to stop, in the unit of a and b
 * @returns the better end of the last bracket, and the function there
 * @throws Error when both ends have the same sign
 */
export function brent(
  f: (x: number) => number,
  a: number,
  fa: number,
  b: number,
  fb: number,
  tolerance: number,
): { readonly x: number; readonly fx: number } {
  if (fa * fb > 0) throw new Error('The ends of a bracket have opposite signs');
  // best: the better end; other: the end across the zero; last: the best before.
  let [best, fBest, other, fOther] = [b, fb, a, fa];
  let [last, fLast] = [a, fa];
  let move = b - a;
  let moveBefore = move;
  for (let step = 0; step < MAX_STEPS; step++) {
    if (fBest * fOther > 0) {
      [other, fOther] = [last, fLast];
      move = best - last;
      moveBefore = move;
    }
    if (Math.abs(fOther) < Math.abs(fBest)) {
      [last, fLast] = [best, fBest];
      [best, fBest, other, fOther] = [other, fOther, best, fBest];
    }
    const half = (other - best) / 2;
    if (fBest === 0 || Math.abs(half) <= tolerance / 2) break;
    const guess = interpolated(best, fBest, other, fOther, last, fLast);
    const within =
      Math.abs(moveBefore) > tolerance &&
      guess * half > 0 &&
      Math.abs(guess) < Math.min(Math.abs(1.5 * half), Math.abs(moveBefore / 2));
    moveBefore = within ? move : half;
    move = within ? guess : half;
    [last, fLast] = [best, fBest];
    best += Math.abs(move) > tolerance / 2 ? move : (Math.sign(half) * tolerance) / 2;
    fBest = f(best);
  }
  return { x: best, fx: fBest };
}

/** The step from the best point to where a parabola (a line, where two points are one) meets zero. */
function interpolated(
  best: number,
  fBest: number,
  other: number,
  fOther: number,
  last: number,
  fLast: number,
): number {
  const s = fBest / fLast;
  if (last === other || fLast === fOther) return ((other - best) * s) / (s - 1) || 0;
  const q = fLast / fOther;
  const r = fBest / fOther;
  const above = s * ((other - best) * q * (q - r) - (best - last) * (r - 1));
  return above / ((q - 1) * (r - 1) * (s - 1)) || 0;
}
