import {
  ASSUMPTION_IDS,
  type AssumptionId,
  type Assumptions,
  definitionOf,
} from '../assumptions/registry';

/**
 * The solver reads a set of assumptions as one vector, a slot per assumption in registry order.
 * Quantities that only ever enter as logarithms are stored as log10; switches as 0 or 1.
 */
const PLAIN: ReadonlySet<AssumptionId> = new Set<AssumptionId>([
  'refYear',
  'capitalCeilingYear',
  'bitsYear',
  'bitsRampYears',
  'supplyYear',
  'fabLeadTime',
  'powerOn',
  'powerYear',
  'flopPerJouleYear',
  'dataOn',
  'dataYear',
  'latencyOn',
  'algoLimitOOM',
  'rdSpeedup',
  'rdRampOOM',
  'openLag',
  'openLagYear',
  'openLagDrift',
  'openComputeLag',
  'insightDiffusion',
  'rivalLag',
  'thresholdYear',
  'restrictHigh',
  'soonYears',
  'runsPerOOM',
  'notBeforeAgi',
  'notBeforeWmd',
  'releaseDelay',
  'controlOOM',
  'cyberOn',
  'foreignOpenLag',
  'restrictAbroad',
  'theftLag',
  'horizonShare',
  'horizonYear',
]);

/** A place for each assumption. */
export type Slots = { readonly [Id in AssumptionId]: number };

/** Position of each assumption in the vector. */
export const SLOT: Slots = Object.fromEntries(
  ASSUMPTION_IDS.map((id, index) => [id, index]),
) as Slots;

/**
 * Behind the assumptions: 1 where the path follows the trend of task lengths, which each draw decides
 * for itself, else 0.
 */
export const FOLLOWS_SLOT = ASSUMPTION_IDS.length;
export const SLOT_COUNT = ASSUMPTION_IDS.length + 1;

/** Whether the slot of an assumption holds the log10 of its value. */
export function isLogSlot(id: AssumptionId): boolean {
  return !PLAIN.has(id);
}

/** Above this weight of the reading the central path follows it. */
const CENTRAL_SHARE = 0.5;

/** The vector of the values, spreads left aside. */
export function toVector(assumptions: Assumptions): Float64Array {
  const vector = new Float64Array(SLOT_COUNT);
  ASSUMPTION_IDS.forEach((id, slot) => {
    const { value } = assumptions[id];
    const number = Number(value);
    vector[slot] =
      definitionOf(id).type === 'number' && isLogSlot(id) ? Math.log10(number) : number;
  });
  vector[FOLLOWS_SLOT] = assumptions.horizonShare.value > CENTRAL_SHARE ? 1 : 0;
  return vector;
}
