import {
  type MixtureParts,
  type NormalPart,
  normalsAbove,
  normalsBelow,
  normalsDensity,
} from './mixture-parts';
import { type HardRange, withinRange } from './range';

/** Nodes of the table per standard deviation, and how far out they go. */
const NODES_PER_SIGMA = 16;
const NODES_TO_SIGMA = 9;
/** Nodes across the whole range, for what lies beyond the tails of every component. */
const NODES_OF_RANGE = 64;
/** Beyond so many standard deviations nothing is representable. */
const ENDS_AT_SIGMA = 40;

/** The distribution of the normals on a grid of y = ln x. */
interface Table {
  readonly y: Float64Array;
  readonly below: Float64Array;
  readonly above: Float64Array;
  readonly density: Float64Array;
}

function tabulate(normals: readonly NormalPart[], range: HardRange): Table {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const { centre, sigma } of normals) {
    start = Math.min(start, centre - ENDS_AT_SIGMA * sigma);
    end = Math.max(end, centre + ENDS_AT_SIGMA * sigma);
  }
  if (range[0] > 0) start = Math.max(start, Math.log(range[0]));
  end = Math.min(end, Math.log(range[1]));
  const nodes = new Set([start, end]);
  for (let i = 1; i < NODES_OF_RANGE; i++) {
    nodes.add(start + ((end - start) * i) / NODES_OF_RANGE);
  }
  for (const { centre, sigma } of normals) {
    const reach = NODES_TO_SIGMA * NODES_PER_SIGMA;
    for (let i = -reach; i <= reach; i++) {
      const y = centre + (sigma * i) / NODES_PER_SIGMA;
      if (y > start && y < end) nodes.add(y);
    }
  }
  const y = Float64Array.from(nodes).sort();
  return {
    y,
    below: y.map((node) => normalsBelow(normals, node)),
    above: y.map((node) => normalsAbove(normals, node)),
    density: y.map((node) => normalsDensity(normals, node)),
  };
}

/** Index of the last of the values, ascending times `sign`, that is not beyond the target. */
function intervalOf(values: Float64Array, target: number, sign: 1 | -1): number {
  let low = 0;
  let high = values.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sign * values[middle]! <= sign * target) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cubic through both ends of an interval with their slopes; NaN or outside where it fails. */
function hermite(t: number, from: number, to: number, slopeFrom: number, slopeTo: number): number {
  const s = 1 - t;
  return s * s * ((1 + 2 * t) * from + t * slopeFrom) + t * t * ((1 + 2 * s) * to - s * slopeTo);
}

/**
 * Inverse of the bells' distribution: ln x with probability `p` below and `q` above it. The smaller
 * of the two decides, so that both tails keep their digits. The table gives a start good to about
 * 1e-7 of a standard deviation; one step of Newton's method, kept inside a bracket, does the rest.
 */
function normalsQuantile(
  normals: readonly NormalPart[],
  range: HardRange,
): (p: number, q: number) => number {
  const table = tabulate(normals, range);
  const narrowest = Math.min(...normals.map(({ sigma }) => sigma));
  return (p, q) => {
    const lower = p <= q;
    const side = lower ? table.below : table.above;
    const target = lower ? p : q;
    const i = intervalOf(side, target, lower ? 1 : -1);
    let low = table.y[i]!;
    let high = table.y[i + 1]!;
    // The error after a step s of Newton's method is of the order of s² / sigma.
    const good = Math.max(1e-7 * Math.min(high - low, narrowest), 1e-14 * Math.abs(high));
    const from = side[i]!;
    const rise = side[i + 1]! - from;
    const sign = lower ? 1 : -1;
    let y = hermite(
      (target - from) / rise,
      low,
      high,
      (sign * rise) / table.density[i]!,
      (sign * rise) / table.density[i + 1]!,
    );
    if (!(y > low && y < high)) y = (low + high) / 2;
    while (high - low > good) {
      const excess = lower ? normalsBelow(normals, y) - p : q - normalsAbove(normals, y);
      if (excess > 0) high = y;
      else low = y;
      const step = excess / normalsDensity(normals, y);
      const next = y - step;
      if (Math.abs(step) <= good) return next;
      y = next > low && next < high ? next : (low + high) / 2;
    }
    return y;
  };
}

/**
 * Quantile function of a mixture.
 *
 * @param parts as `truncateMixture` leaves them
 * @returns a function from shares strictly between 0 and 1 to values, never falling: the share that
 *   a point carries leads to that point
 */
export function mixtureQuantile(
  { normals, points }: MixtureParts,
  range: HardRange,
): (u: number) => number {
  const ofNormals = normals.length === 0 ? null : normalsQuantile(normals, range);
  // Where in 0..1 each atom's step begins and ends.
  let before = 0;
  const steps = points.map(({ x, mass }) => {
    const from = normalsBelow(normals, Math.log(x)) + before;
    before += mass;
    return { x, from, to: from + mass, before };
  });
  const pointsMass = before;
  return (u) => {
    let pointsBefore = 0;
    for (const step of steps) {
      if (u <= step.from && ofNormals !== null) break;
      if (u <= step.to) return step.x;
      pointsBefore = step.before;
    }
    if (ofNormals === null) return steps.at(-1)!.x;
    const pointsAfter = pointsMass - pointsBefore;
    return withinRange(range, Math.exp(ofNormals(u - pointsBefore, 1 - u - pointsAfter)));
  };
}
