import {
  ASSUMPTIONS,
  type AssumptionId,
  definitionOf,
  type NumericId,
} from '../assumptions/registry';
import type { ModelInput } from '../model-input';
import {
  type CorrelatedGroup,
  correlatedGroups,
  correlateUniforms,
  reorderedGroup,
} from '../random/correlation';
import { drawColumn, isCertain } from '../random/distribution';
import { solvePath } from '../solve/milestones';
import { createPath } from '../solve/path';
import { FOLLOWS_SLOT, isLogSlot, SLOT, toVector } from '../solve/slots';
import { acceptedOutput, drawOutput } from './results/draw-output';
import { neverCountsAs } from './results/evaluate-result';
import type { ResultRef } from './results/result-ref';
import { type Placement, type SobolIndex, sobolIndices } from './sobol';

/** What an assumption has in the variance of a result. */
export interface SobolDriver extends SobolIndex {
  readonly assumption: AssumptionId;
  readonly kind: 'world' | 'policy';
}

/** Which uncertain assumptions the variance of a result comes from. */
export interface SobolDrivers {
  /** Rows of the sample. */
  readonly rows: number;
  /** Largest total index first; null where the result does not vary. */
  readonly drivers: readonly SobolDriver[] | null;
  /**
   * Share of the draws that are accepted. All draws are used nonetheless: dropping some
   * makes assumptions depend on one another, and indices of independent ones would mean nothing.
   */
  readonly accepted: number;
  /** Share of the draws in which the date does not come, null where the result is no date. */
  readonly never: number | null;
  /** Uncertain assumptions that are correlated with others. */
  readonly correlated: readonly AssumptionId[];
}

/** The assumptions whose draws differ from their value, in the order of the registry. */
export function uncertainAssumptions({ assumptions }: ModelInput): NumericId[] {
  return ASSUMPTIONS.flatMap((definition) => {
    if (definition.type === 'switch') return [];
    const { value, spread } = assumptions[definition.id];
    return spread === null || isCertain(value, spread) ? [] : [definition.id];
  });
}

/**
 * What the draws of a scenario differ in: its uncertain assumptions and, where some draws follow the
 * trend of task lengths and others do not, that choice under the name of its weight.
 */
export function uncertainInputs(inputs: ModelInput): NumericId[] {
  const { value: share } = inputs.assumptions.horizonShare;
  const ids = uncertainAssumptions(inputs);
  return share > 0 && share < 1 ? [...ids, 'horizonShare'] : ids;
}

/** The place of an uncertain input in the vector of a path. */
export function slotOfInput(id: NumericId): number {
  return id === 'horizonShare' ? FOLLOWS_SLOT : SLOT[id];
}

/**
 * First-order and total Sobol indices of a result over the unconditioned draws (see
 * `sobolIndices`).
 *
 * @param rows sample size of the estimate, not that of the ensemble; see `SOBOL_ROWS`
 * @throws ModelInputError where no single draw has the result, or correlations cannot hold together
 */
export function sobolDrivers(ref: ResultRef, inputs: ModelInput, rows: number): SobolDrivers {
  const ids = uncertainInputs(inputs);
  const uncertain: ReadonlySet<AssumptionId> = new Set(ids);
  const { horizon, seed } = inputs.options;
  const groups = correlatedGroups(inputs.correlations)
    .map(({ members }) => members.filter((id) => uncertain.has(id)))
    .filter((members) => members.length > 1);
  const correlated = ids.filter((id) => groups.some((members) => members.includes(id)));
  const slots = ids.map(slotOfInput);
  const path = createPath(horizon, toVector(inputs.assumptions));
  const runDraws = (uniforms: readonly Float64Array[], output: (row: number) => void) => {
    const columns = ids.map((id, i) => columnOf(inputs, id, uniforms[i]!));
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < ids.length; i++) path.vector[slots[i]!] = columns[i]![row]!;
      solvePath(path);
      output(row);
    }
  };
  const outputOf = drawOutput(ref, horizon);
  const isAccepted = acceptedOutput();
  let accepted: number | null = null;
  const run = (uniforms: readonly Float64Array[], placement: Placement | null): Float64Array => {
    const outputs = new Float64Array(rows);
    // The first run, of draws like an ensemble's, says what an ensemble would drop.
    let count = 0;
    runDraws(correlateInputs(uniforms, ids, groups, inputs, placement), (row) => {
      outputs[row] = outputOf(path);
      if (accepted === null) count += isAccepted(path);
    });
    accepted ??= count / rows;
    return outputs;
  };
  const tied = ids.map((id) => correlated.includes(id));
  const { indices, outputs } = sobolIndices({ inputs: ids, tied, run }, rows, seed);
  const drivers = indices?.map((index, i): SobolDriver => {
    const assumption = ids[i]!;
    return { assumption, kind: definitionOf(assumption).kind, ...index };
  });
  return {
    rows,
    drivers: drivers?.sort((a, b) => b.total.value - a.total.value) ?? null,
    accepted: accepted ?? 1,
    never: ref.unit === 'date' ? shareOf(outputs, neverCountsAs(horizon)) : null,
    correlated,
  };
}

/** The uniforms with those of correlated assumptions tied together, the placed one first or last. */
function correlateInputs(
  uniforms: readonly Float64Array[],
  ids: readonly AssumptionId[],
  groups: readonly CorrelatedGroup['members'][],
  { correlations }: ModelInput,
  placement: Placement | null,
): Float64Array[] {
  const tied = [...uniforms];
  for (const members of groups) {
    const placed = placement === null ? null : ids[placement.input]!;
    const others = members.filter((id) => id !== placed);
    const place = placed === null || others.length === members.length ? null : placement?.place;
    const order =
      place === 'first' ? [placed!, ...others] : place === 'last' ? [...others, placed!] : members;
    const group = reorderedGroup(order, correlations);
    const places = order.map((id) => ids.indexOf(id));
    const columns = correlateUniforms(
      group,
      places.map((at) => uniforms[at]!),
    );
    for (const [i, at] of places.entries()) tied[at] = columns[i]!;
  }
  return tied;
}

/** Draws of one assumption as its slot holds them. */
function columnOf(
  { assumptions }: ModelInput,
  id: NumericId,
  uniforms: Float64Array,
): Float64Array {
  const { value, spread } = assumptions[id];
  if (id === 'horizonShare') return uniforms.map((uniform) => (uniform < value ? 1 : 0));
  const column = new Float64Array(uniforms.length);
  drawColumn(definitionOf(id), value, spread!, uniforms, column);
  return isLogSlot(id) ? column.map(Math.log10) : column;
}

function shareOf(values: Float64Array, wanted: number): number {
  return values.reduce((count, value) => (value === wanted ? count + 1 : count), 0) / values.length;
}
