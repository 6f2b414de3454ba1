import { ALGORITHM_ASSUMPTIONS } from './algorithms';
import { CEILING_ASSUMPTIONS } from './ceilings';
import { FOLLOWER_ASSUMPTIONS } from './followers';
import { HARDWARE_ASSUMPTIONS } from './hardware';
import { HIGH_RISK_LINE_ASSUMPTIONS } from './high-risk-lines';
import { HORIZON_ASSUMPTIONS } from './horizons';
import { JURISDICTION_ASSUMPTIONS } from './jurisdiction';
import { KNOWLEDGE_ASSUMPTIONS } from './knowledge';
import { POLICY_ASSUMPTIONS } from './policy';
import { REQUIREMENT_ASSUMPTIONS } from './requirements';
import { SPENDING_ASSUMPTIONS } from './spending';
import { SUPPLY_ASSUMPTIONS } from './supply';
import type { NumericDefinition, Spread, SwitchDefinition } from './types';

/**
 * Every assumption of the model, once. The order is part of the model: within a correlated group
 * the earlier assumption keeps its own draws.
 */
const DEFINITIONS = [
  ...SPENDING_ASSUMPTIONS,
  ...HARDWARE_ASSUMPTIONS,
  ...SUPPLY_ASSUMPTIONS,
  ...CEILING_ASSUMPTIONS,
  ...ALGORITHM_ASSUMPTIONS,
  ...REQUIREMENT_ASSUMPTIONS,
  ...FOLLOWER_ASSUMPTIONS,
  ...POLICY_ASSUMPTIONS,
  // Those of version 2 stand behind, so that files of version 1 keep their draws.
  ...KNOWLEDGE_ASSUMPTIONS,
  ...HIGH_RISK_LINE_ASSUMPTIONS,
  ...JURISDICTION_ASSUMPTIONS,
  ...HORIZON_ASSUMPTIONS,
] as const;

type Definition = (typeof DEFINITIONS)[number];

/** Name of an assumption, in files as in code. */
export type AssumptionId = Definition['id'];
/** Name of an assumption that is on or off. */
export type SwitchId = Extract<Definition, { type: 'switch' }>['id'];
/** Name of an assumption that is a number. */
export type NumericId = Exclude<AssumptionId, SwitchId>;

/** The definition of an assumption that is a number, under its name. */
export type RegisteredNumeric = NumericDefinition & { readonly id: NumericId };
/** The definition of an assumption that is on or off, under its name. */
export type RegisteredSwitch = SwitchDefinition & { readonly id: SwitchId };
export type RegisteredAssumption = RegisteredNumeric | RegisteredSwitch;

/** The definitions, in the order of the registry. */
export const ASSUMPTIONS: readonly RegisteredAssumption[] = DEFINITIONS;

/** The names, in the order of the registry. */
export const ASSUMPTION_IDS: readonly AssumptionId[] = DEFINITIONS.map(({ id }) => id);

const BY_ID = new Map<string, RegisteredAssumption>(
  ASSUMPTIONS.map((definition) => [definition.id, definition]),
);

/** Whether a text names an assumption. */
export function isAssumptionId(id: string): id is AssumptionId {
  return BY_ID.has(id);
}

/** The definition of an assumption. */
export function definitionOf(id: NumericId): RegisteredNumeric;
export function definitionOf(id: SwitchId): RegisteredSwitch;
export function definitionOf(id: AssumptionId): RegisteredAssumption;
export function definitionOf(id: AssumptionId): RegisteredAssumption {
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

/** What a scenario says of an assumption that is on or off. */
export interface SwitchAssumption {
  readonly value: boolean;
}

/** A complete set of assumptions: what the model is a function of. */
export type Assumptions = { readonly [Id in NumericId]: NumericAssumption } & {
  readonly [Id in SwitchId]: SwitchAssumption;
};

/**
 * Makes a complete set, assumption by assumption in the order of the registry.
 *
 * @param numeric what is assumed of a number, in its unit
 * @param onOff what is assumed of a switch
 */
export function buildAssumptions(
  numeric: (definition: RegisteredNumeric) => NumericAssumption,
  onOff: (definition: RegisteredSwitch) => SwitchAssumption,
): Assumptions {
  const entries = ASSUMPTIONS.map((definition) => [
    definition.id,
    definition.type === 'number' ? numeric(definition) : onOff(definition),
  ]);
  // Every assumption is there, each with what its kind holds.
  return Object.fromEntries(entries) as unknown as Assumptions;
}

/** A complete set that takes each assumption from one of several: from the one that is chosen for it. */
export function chooseAssumptions(choose: (id: AssumptionId) => Assumptions): Assumptions {
  return buildAssumptions(
    ({ id }) => choose(id)[id],
    ({ id }) => choose(id)[id],
  );
}
