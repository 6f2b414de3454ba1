import { type AssumptionId, definitionOf } from '../assumptions/registry';

/** What a difference can come from: an assumption, or the rank correlations as a whole. */
export type DifferenceSource = AssumptionId | 'correlations';

/** What one source adds to a difference, or to the variance between members of a team. */
export interface DifferencePart {
  readonly assumption: DifferenceSource;
  readonly kind: 'world' | 'policy';
  /** What it adds, in the unit of the result; of a variance in its square. */
  readonly value: number;
  /** Standard error of the value where it is sampled, null where it is exact. */
  readonly error: number | null;
}

/** Whether a source is of the world or a policy lever. Correlations are of the world. */
export function kindOfSource(source: DifferenceSource): DifferencePart['kind'] {
  return source === 'correlations' ? 'world' : definitionOf(source).kind;
}

/**
 * Parts as they are reported.
 *
 * @returns the parts, largest first, and what those of the world and of policy add up to
 */
export function reportedParts(parts: readonly DifferencePart[]): {
  readonly parts: readonly DifferencePart[];
  readonly world: number;
  readonly policy: number;
} {
  const largestFirst = [...parts].sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
  const sumOf = (kind: DifferencePart['kind']) =>
    largestFirst.reduce((sum, part) => (part.kind === kind ? sum + part.value : sum), 0);
  return { parts: largestFirst, world: sumOf('world'), policy: sumOf('policy') };
}
