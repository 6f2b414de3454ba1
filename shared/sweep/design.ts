import {
  type AssumptionId,
  type Assumptions,
  definitionOf,
} from '#shared/model/assumptions/registry';
import { ModelInputError } from '#shared/model/errors';
import { drawColumn } from '#shared/model/random/distribution';
import { drawUniforms } from '#shared/model/random/stream';
import { between, choicesOf, type SweepAxis } from './axes';

/** Where a sweep evaluates the model. */
export interface SweepDesign {
  readonly assumptions: readonly AssumptionId[];
  readonly points: number;
  /** The values at a point, 0 to points - 1, in the order of the assumptions. */
  readonly at: (point: number) => readonly (number | boolean)[];
}

/** More points than this are asked for by mistake. */
export const MOST_POINTS = 1_000_000;

/**
 * Every combination of the axes' values, the last axis varying fastest.
 *
 * @throws ModelInputError where an axis has no list of values, an assumption stands twice, or there
 *   are too many points
 */
export function gridDesign(axes: readonly SweepAxis[]): SweepDesign {
  checkOnce(axes);
  const values = axes.map((axis) => {
    if ('values' in axis) return axis.values;
    const { assumption } = axis;
    const example = choicesOf(assumption)?.join(',') ?? 'low..high:count';
    throw refused(`${assumption} needs values in a grid: ${assumption}=${example}`);
  });
  const points = values.reduce((product, list) => product * list.length, 1);
  checkPoints(points);
  return {
    assumptions: axes.map(({ assumption }) => assumption),
    points,
    at: (point) => {
      let rest = point;
      const row: (number | boolean)[] = [];
      for (const list of [...values].reverse()) {
        row.unshift(list[rest % list.length] as number | boolean);
        rest = Math.floor(rest / list.length);
      }
      return row;
    },
  };
}

/**
 * A Latin hypercube: each axis is cut into as many equal parts as there are points, and every part is
 * met once. An axis with values meets each of them as often as the others.
 *
 * @param base gives the distributions of axes that cover one
 * @param seed together with an assumption's id decides where its points lie
 * @throws ModelInputError as for a grid, and where an assumption has no distribution to cover
 */
export function hypercubeDesign(
  axes: readonly SweepAxis[],
  points: number,
  base: Assumptions,
  seed: number,
): SweepDesign {
  checkOnce(axes);
  checkPoints(points);
  const columns = axes.map((axis) => {
    const shares = drawUniforms(seed, `sweep ${axis.assumption}`, points);
    return columnOf(axis, shares, base);
  });
  return {
    assumptions: axes.map(({ assumption }) => assumption),
    points,
    at: (point) => columns.map((column) => column[point] as number | boolean),
  };
}

function columnOf(
  axis: SweepAxis,
  shares: Float64Array,
  base: Assumptions,
): readonly (number | boolean)[] {
  const { assumption } = axis;
  if ('values' in axis) {
    return Array.from(shares, (share) => {
      return axis.values[Math.floor(share * axis.values.length)] as number | boolean;
    });
  }
  if ('range' in axis) {
    const [low, high] = axis.range;
    return Array.from(shares, (share) => between(assumption, low, high, share));
  }
  const choices = choicesOf(assumption);
  if (choices !== null) {
    throw refused(`${assumption} has no distribution: give it values, ${assumption}=${choices}`);
  }
  const definition = definitionOf(assumption);
  const given = base[assumption];
  if (definition.type === 'switch' || !('spread' in given) || given.spread === null) {
    throw refused(`${assumption} is certain: give it a range, ${assumption}=low..high`);
  }
  const column = new Float64Array(shares.length);
  drawColumn(definition, given.value, given.spread, shares, column);
  return Array.from(column);
}

function checkOnce(axes: readonly SweepAxis[]): void {
  const ids = axes.map(({ assumption }) => assumption);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw refused(`${twice} is varied twice`);
}

function checkPoints(points: number): void {
  if (points <= MOST_POINTS) return;
  throw refused(`${points} points are more than ${MOST_POINTS}: take fewer values, or a hypercube`);
}

function refused(message: string): ModelInputError {
  return new ModelInputError([{ path: ['vary'], message }]);
}
