import { ASSUMPTIONS, type AssumptionId, type Assumptions } from '../assumptions/registry';
import type { RankCorrelation } from '../results';
import { correlatedGroups, correlateUniforms } from './correlation';
import { drawColumn, isCertain } from './distribution';
import { createRecent, type Recent } from './recent';
import { drawUniforms } from './stream';

/** Uniforms of the assumptions, tied as the correlations say; drawn when they are asked for. */
type UniformsOf = (id: AssumptionId) => Float64Array;

interface StreamSet {
  readonly uniformsOf: UniformsOf;
  /** Columns drawn from them, by assumption. */
  readonly columns: Map<AssumptionId, Recent<Float64Array>>;
}

/** Draws that were made before. It saves time and changes no result. */
export interface DrawCache {
  readonly streams: Recent<Map<AssumptionId, Float64Array>>;
  readonly sets: Recent<StreamSet>;
}

/** Seeds, sample counts and correlations kept at once: those of scenarios side by side. */
const SETS_KEPT = 6;
/** Columns kept of each assumption: a value and the one it is compared with, and a few before. */
const COLUMNS_KEPT = 4;

export function createDrawCache(): DrawCache {
  return { streams: createRecent(SETS_KEPT), sets: createRecent(SETS_KEPT) };
}

function streamSet(
  correlations: readonly RankCorrelation[],
  seed: number,
  count: number,
  cache: DrawCache,
): StreamSet {
  const own = cache.streams.get(`${seed} ${count}`, () => new Map());
  const ownUniforms: UniformsOf = (id) => {
    const known = own.get(id);
    if (known) return known;
    const uniforms = drawUniforms(seed, id, count);
    own.set(id, uniforms);
    return uniforms;
  };
  return cache.sets.get(JSON.stringify([seed, count, correlations]), () => {
    const tied = new Map<AssumptionId, Float64Array>();
    for (const group of correlatedGroups(correlations)) {
      const columns = correlateUniforms(group, group.members.map(ownUniforms));
      for (const [i, id] of group.members.entries()) tied.set(id, columns[i] as Float64Array);
    }
    return { uniformsOf: (id) => tied.get(id) ?? ownUniforms(id), columns: new Map() };
  });
}

/**
 * Draws every uncertain assumption `count` times.
 *
 * @returns by index in the registry, the draws in the assumption's unit, or null where every draw
 *   is the value itself. Shared with the cache: not to be written to.
 * @throws ModelInputError when a spread, a correlation, the seed or the count is invalid
 */
export function drawColumns(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  seed: number,
  count: number,
  cache: DrawCache,
): (Float64Array | null)[] {
  const { uniformsOf, columns } = streamSet(correlations, seed, count, cache);
  return ASSUMPTIONS.map((definition) => {
    if (definition.type === 'switch') return null;
    const { value, spread } = assumptions[definition.id];
    if (spread === null || isCertain(value, spread)) return null;
    let drawn = columns.get(definition.id);
    if (drawn === undefined) {
      drawn = createRecent(COLUMNS_KEPT);
      columns.set(definition.id, drawn);
    }
    // A mixture is a distribution of its own: the value has no part in it.
    const key = JSON.stringify(spread.kind === 'mixture' ? spread : [value, spread]);
    return drawn.get(key, () => {
      const column = new Float64Array(count);
      drawColumn(definition, value, spread, uniformsOf(definition.id), column);
      return column;
    });
  });
}
