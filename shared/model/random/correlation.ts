import {
  type AssumptionId,
  definitionOf,
  type RegisteredAssumption,
} from '../assumptions/registry';
import { correlationKey } from '../correlation-key';
import { ModelInputError, type ModelIssue } from '../errors';
import type { RankCorrelation } from '../results';
import { DRAW_ORDER } from './draw-identity';
import { normalCdf, normalQuantile } from './normal';

/** Assumptions that rank correlations tie together, and how to tie their draws. */
export interface CorrelatedGroup {
  /** In the order of draws. */
  readonly members: readonly AssumptionId[];
  /** Lower triangular Cholesky factor of the members' normal scores, row by row. */
  readonly factor: readonly (readonly number[])[];
}

/** A pivot below this is a matrix that is singular but for rounding. */
const LEAST_PIVOT = 1e-12;

function labelOf(id: AssumptionId): string {
  return definitionOf(id).label;
}

/** Whether an assumption can have draws that differ from its value. */
function canBeUncertain(definition: RegisteredAssumption): boolean {
  return (
    definition.type === 'number' &&
    definition.choices === undefined &&
    definition.takesSpread !== 'never'
  );
}

function pairIssues(correlations: readonly RankCorrelation[]): ModelIssue[] {
  const issues: ModelIssue[] = [];
  const seen = new Set<string>();
  for (const [i, correlation] of correlations.entries()) {
    const { a, b, rank } = correlation;
    const complain = (message: string, ...part: string[]) =>
      issues.push({ path: ['correlations', i, ...part], message });
    for (const [end, id] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const definition = definitionOf(id);
      if (!canBeUncertain(definition)) {
        complain(`“${definition.label}” has no spread that could be correlated`, end);
      }
    }
    if (a === b) complain(`“${labelOf(a)}” cannot be correlated with itself`, 'b');
    if (!(rank >= -1 && rank <= 1)) {
      complain(`A rank correlation lies between -1 and 1, not at ${rank}`, 'rank');
    }
    const pair = correlationKey(correlation);
    if (seen.has(pair))
      complain(`The correlation of “${labelOf(a)}” and “${labelOf(b)}” is given twice`);
    seen.add(pair);
  }
  return issues;
}

/** Members connected by pairs, directly or through others; groups and members in the order of draws. */
function connected(correlations: readonly RankCorrelation[]): AssumptionId[][] {
  const groupOf = new Map<AssumptionId, Set<AssumptionId>>();
  for (const { a, b } of correlations) {
    const joined = new Set([...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])]);
    for (const member of joined) groupOf.set(member, joined);
  }
  const inOrder = DRAW_ORDER.filter((id) => groupOf.has(id));
  const groups = new Set(inOrder.map((id) => groupOf.get(id)));
  return [...groups].map((group) => inOrder.filter((id) => groupOf.get(id) === group));
}

/** The matrix of a group's normal scores, from Spearman's rho by r = 2 sin(pi rho / 6). */
function normalScores(
  members: readonly AssumptionId[],
  correlations: readonly RankCorrelation[],
): number[][] {
  const place = new Map(members.map((id, i) => [id, i]));
  const matrix = members.map((_, i) => members.map((__, j): number => (i === j ? 1 : 0)));
  for (const { a, b, rank } of correlations) {
    const i = place.get(a);
    const j = place.get(b);
    if (i === undefined || j === undefined) continue;
    const r = 2 * Math.sin((Math.PI * rank) / 6);
    matrix[i]![j] = r;
    matrix[j]![i] = r;
  }
  return matrix;
}

/** Lower triangular factor of a matrix, or the index of the row at which it is not positive. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] | number {
  const rows: number[][] = [];
  for (const [i, source] of matrix.entries()) {
    const row: number[] = [];
    let rest = source[i]!;
    for (const [j, above] of rows.entries()) {
      let sum = source[j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * above[k]!;
      const entry = sum / above[j]!;
      row.push(entry);
      rest -= entry * entry;
    }
    if (!(rest > LEAST_PIVOT)) return i;
    row.push(Math.sqrt(rest));
    rows.push(row);
  }
  return rows;
}

/**
 * The groups of assumptions that rank correlations tie together, with the factors of a Gaussian
 * copula. A certain assumption may be a member: what is tied to it keeps its draws when it becomes
 * uncertain.
 *
 * @returns groups and members in registry order
 * @throws ModelInputError naming the pairs that are invalid or that contradict each other (the
 *   matrix is not positive definite)
 */
export function correlatedGroups(correlations: readonly RankCorrelation[]): CorrelatedGroup[] {
  const issues = pairIssues(correlations);
  if (issues.length > 0) throw new ModelInputError(issues);
  return connected(correlations).map((members) => {
    const factor = cholesky(normalScores(members, correlations));
    if (typeof factor !== 'number') return { members, factor };
    const involved = new Set(members.slice(0, factor + 1));
    const pairs = correlations
      .filter(({ a, b }) => involved.has(a) && involved.has(b))
      .map(({ a, b, rank }) => `“${labelOf(a)}” with “${labelOf(b)}” at ${rank}`);
    const message = `These rank correlations cannot hold together: ${pairs.join(', ')}`;
    throw new ModelInputError([{ path: ['correlations'], message }]);
  });
}

/**
 * A group with its members in another order: the same joint distribution, drawn differently.
 *
 * @param members of one group, in the order wanted
 * @param correlations those that `correlatedGroups` found to hold together
 */
export function reorderedGroup(
  members: readonly AssumptionId[],
  correlations: readonly RankCorrelation[],
): CorrelatedGroup {
  const factor = cholesky(normalScores(members, correlations));
  if (typeof factor === 'number') throw new Error('A group stays positive definite in any order');
  return { members, factor };
}

/** The largest double below 1. */
const BELOW_ONE = 1 - 2 ** -53;

/**
 * Ties the uniforms of a group's members together by a Gaussian copula.
 *
 * @param uniforms by member in the group's order, each strictly between 0 and 1
 * @returns the tied ones, by member. The first member's are returned as they are, the others' are new.
 */
export function correlateUniforms(
  { factor }: CorrelatedGroup,
  uniforms: readonly Float64Array[],
): Float64Array[] {
  const scores = uniforms.map((column) => column.map(normalQuantile));
  // From the last to the first, each over its own scores: those before it are still needed.
  for (let i = uniforms.length - 1; i > 0; i--) {
    const row = factor[i]!;
    const tied = scores[i]!;
    for (let draw = 0; draw < tied.length; draw++) {
      let score = 0;
      for (let j = 0; j <= i; j++) score += row[j]! * scores[j]![draw]!;
      tied[draw] = Math.min(BELOW_ONE, Math.max(Number.MIN_VALUE, normalCdf(score)));
    }
  }
  return uniforms.map((own, i) => (i === 0 ? own : scores[i]!));
}
