import { ASSUMPTION_IDS, type AssumptionId } from '#shared/model/assumptions/registry';
import type { MethodEquation, MethodSection } from './method-section';
import { CAPABILITY_SECTIONS } from './sections/capability-sections';
import { COMPUTE_SECTIONS } from './sections/compute-sections';
import { READING_SECTIONS } from './sections/reading-sections';
import { RELEASE_SECTIONS } from './sections/release-sections';

/** How an assumption's name is set: upright, and apart from a function before it. */
export const MACROS: Readonly<Record<string, string>> = {
  '\\v': '\\text{ #1}',
};

/** How the model works, in reading order. Logarithms are to base 10, compute in FLOP, t in years. */
export const METHOD: readonly MethodSection[] = [
  ...COMPUTE_SECTIONS,
  ...CAPABILITY_SECTIONS,
  ...RELEASE_SECTIONS,
  ...READING_SECTIONS,
];

const VARIABLE = /\\v\{(\w+)\}/g;

/** The assumptions an equation depends on, in the order of the registry. */
export function assumptionsIn({ tex }: MethodEquation): AssumptionId[] {
  const named = new Set([...tex.matchAll(VARIABLE)].map(([, id]) => id));
  return ASSUMPTION_IDS.filter((id) => named.has(id));
}

/** The equations an assumption enters. */
export function equationsOf(id: AssumptionId): MethodEquation[] {
  return METHOD.flatMap(({ equations }) => equations).filter((equation) =>
    assumptionsIn(equation).includes(id),
  );
}
