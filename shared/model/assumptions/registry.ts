import { ALGORITHMS } from './algorithms';
import { CEILINGS } from './ceilings';
import { FOLLOWERS } from './followers';
import { HARDWARE } from './hardware';
import { POLICY } from './policy';
import { REQUIREMENTS } from './requirements';
import { SPENDING } from './spending';
import { SUPPLY } from './supply';
import type { AssumptionDefinition, NumericDefinition, Spread } from './types';

/**
 * Every assumption of the model, once. The order is part of the model: within a correlated group
 * the earlier assumption keeps its own draws.
 */
const DEFINITIONS = [
  ...SPENDING,
  ...HARDWARE,
  ...SUPPLY,
  ...CEILINGS,
  ...ALGORITHMS,
  ...REQUIREMENTS,
  ...FOLLOWERS,
  ...POLICY,
] as const;

type Definition = (typeof DEFINITIONS)[number];

export type AssumptionId = Definition['id'];
export type SwitchId = Extract<Definition, { type: 'switch' }>['id'];
export type NumericId = Exclude<AssumptionId, SwitchId>;

export const ASSUMPTIONS: readonly (AssumptionDefinition & { readonly id: AssumptionId })[] =
  DEFINITIONS;

export const ASSUMPTION_IDS: readonly AssumptionId[] = DEFINITIONS.map(({ id }) => id);

const BY_ID = new Map<string, AssumptionDefinition & { readonly id: AssumptionId }>(
  DEFINITIONS.map((definition) => [definition.id, definition]),
);

export function isAssumptionId(id: string): id is AssumptionId {
  return BY_ID.has(id);
}

export function definitionOf(id: NumericId): NumericDefinition & { readonly id: NumericId };
export function definitionOf(
  id: AssumptionId,
): AssumptionDefinition & { readonly id: AssumptionId };
export function definitionOf(id: AssumptionId): AssumptionDefinition {
  const definition = BY_ID.get(id);
  if (definition === undefined) throw new Error(`Unknown assumption ${id}`);
  return definition;
}

/** What a scenario says of one numeric assumption: its value and how uncertain it is. */
export interface NumericAssumption {
  readonly value: number;
  /** null means certain. */
  readonly spread: Spread | null;
}

export interface SwitchAssumption {
  readonly value: boolean;
}

/** A complete set of assumptions: what the model is a function of. */
export type Assumptions = { readonly [Id in NumericId]: NumericAssumption } & {
  readonly [Id in SwitchId]: SwitchAssumption;
};
