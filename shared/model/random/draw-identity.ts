import { ASSUMPTION_IDS, type AssumptionId } from '../assumptions/registry';

/*
 * Which draws an assumption has. Each has a stream of its own, keyed by its id; what an assumption of
 * version 1 has become keeps that one's stream and its place in the order, so that files of version 1
 * have the draws they had.
 */

const STREAMS: { readonly [Id in AssumptionId]?: string } = {
  agiFloor: 'brainFlop',
  notBeforeAgi: 'notBefore',
  notBeforeWmd: 'notBefore',
};

/** The name of the stream that an assumption is drawn from. */
export function streamOf(id: AssumptionId): string {
  return STREAMS[id] ?? id;
}

/** One that nothing is correlated with goes wherever the other goes: they were one assumption. */
const FOLLOWS: { readonly [Id in AssumptionId]?: AssumptionId } = { notBeforeWmd: 'notBeforeAgi' };

/** The assumption whose draws another one shares unless it is correlated itself. */
export function sharesDrawsWith(id: AssumptionId): AssumptionId | null {
  return FOLLOWS[id] ?? null;
}

/** Places in the order that are not the registry's: behind the assumption named. */
const BEHIND: { readonly [Id in AssumptionId]?: AssumptionId } = {
  notBeforeAgi: 'wmdFlop',
  notBeforeWmd: 'wmdFlop',
  agiFloor: 'brainFlop',
};

/**
 * Every assumption in the order of draws: within a correlated group the earlier one keeps its own. It
 * is the registry's, but for what has taken the place of an assumption of version 1.
 */
export const DRAW_ORDER: readonly AssumptionId[] = ASSUMPTION_IDS.filter(
  (id) => BEHIND[id] === undefined,
).flatMap((id) => [id, ...ASSUMPTION_IDS.filter((other) => BEHIND[other] === id)]);
