import {
  ASSUMPTIONS,
  type AssumptionId,
  type Assumptions,
  type NumericId,
} from '../assumptions/registry';
import type { RankCorrelation } from '../results';
import { type CorrelatedGroup, correlatedGroups, correlateUniforms } from './correlation';
import { drawColumn, isCertain } from './distribution';
import type { DrawCache } from './draw-cache';
import { sharesDrawsWith, streamOf } from './draw-identity';
import { drawUniforms } from './stream';

/** The draws of one uncertain assumption, ready to be made. */
export interface UncertainColumn {
  readonly id: NumericId;
  /** Position in the registry. */
  readonly index: number;
  /** Says everything that the draws are a function of. */
  readonly key: string;
  /**
   * Makes the draws, in the assumption's unit; the array is the caller's own.
   *
   * @throws ModelInputError when the spread, the seed or the count is invalid
   */
  readonly draw: () => Float64Array;
}

/**
 * The assumptions whose draws differ from their value, in registry order.
 *
 * @param seed,count of the draws, see `drawUniforms`
 * @param cache keeps the uniforms behind the draws, not the draws themselves
 * @throws ModelInputError when the correlations are invalid or cannot hold together
 */
export function uncertainColumns(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  seed: number,
  count: number,
  cache: DrawCache,
): UncertainColumn[] {
  const uniforms = uniformsSource(correlations, seed, count, cache);
  return ASSUMPTIONS.flatMap((definition, index): UncertainColumn[] => {
    if (definition.type === 'switch') return [];
    const { id } = definition;
    const { value, spread } = assumptions[id];
    if (spread === null || isCertain(value, spread)) return [];
    // A mixture is a distribution of its own: the value has no part in it.
    const distribution = JSON.stringify(spread.kind === 'mixture' ? spread : [value, spread]);
    const draw = () => {
      const column = new Float64Array(count);
      drawColumn(definition, value, spread, uniforms.of(id), column);
      return column;
    };
    return [{ id, index, key: `${id} ${uniforms.keyOf(id)} ${distribution}`, draw }];
  });
}

/**
 * Draws every uncertain assumption `count` times.
 *
 * @returns by index in the registry, the draws in the assumption's unit, or null where every draw is
 *   the value itself
 * @throws ModelInputError when a spread, a correlation, the seed or the count is invalid
 */
export function drawColumns(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  seed: number,
  count: number,
  cache: DrawCache,
): (Float64Array | null)[] {
  const columns: (Float64Array | null)[] = ASSUMPTIONS.map(() => null);
  for (const { index, draw } of uncertainColumns(assumptions, correlations, seed, count, cache)) {
    columns[index] = draw();
  }
  return columns;
}

/** Uniforms of the assumptions, tied as the correlations say; drawn when they are asked for. */
interface UniformsSource {
  readonly of: (id: AssumptionId) => Float64Array;
  /** What those of an assumption are a function of. */
  readonly keyOf: (id: AssumptionId) => string;
}

function uniformsSource(
  correlations: readonly RankCorrelation[],
  seed: number,
  count: number,
  cache: DrawCache,
): UniformsSource {
  const stream = `${seed} ${count}`;
  const own = (id: AssumptionId): Float64Array => {
    const name = streamOf(id);
    return cache.uniforms(`${stream} ${name}`, name, () => [drawUniforms(seed, name, count)])[0]!;
  };
  const groupOf = new Map<
    AssumptionId,
    { readonly group: CorrelatedGroup; readonly key: string }
  >();
  for (const group of correlatedGroups(correlations)) {
    const pairs = correlations.filter(({ a }) => group.members.includes(a));
    const key = `${stream} ${JSON.stringify(pairs)}`;
    for (const id of group.members) groupOf.set(id, { group, key });
  }
  const keeperOf = (id: AssumptionId) => (groupOf.has(id) ? id : (sharesDrawsWith(id) ?? id));
  return {
    keyOf: (id) => groupOf.get(keeperOf(id))?.key ?? stream,
    of: (asked) => {
      const id = keeperOf(asked);
      const correlated = groupOf.get(id);
      if (correlated === undefined) return own(id);
      const { group, key } = correlated;
      const tied = cache.uniforms(key, 'correlated', () =>
        correlateUniforms(group, group.members.map(own)),
      );
      return tied[group.members.indexOf(id)]!;
    },
  };
}
