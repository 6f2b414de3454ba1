import { drawUniforms } from '../random/stream';

/** What a coalition of players is worth; `has[i]` is 1 where player i is in it. */
export type CoalitionValue = (has: Uint8Array) => number;

/** What each player adds. */
export interface ShapleyValues {
  /** By player; they add up to the worth of all players less that of none. */
  readonly values: readonly number[];
  /** Standard error of each value, null where the values are exact. */
  readonly errors: readonly number[] | null;
  /** Coalitions evaluated. */
  readonly evaluations: number;
}

/** Most players for which every coalition is evaluated: 2^10 of them. */
export const EXACT_PLAYERS = 10;

/**
 * Shapley values of a game (L. Shapley 1953): what each player adds, averaged over all orders in
 * which they can join. Every coalition is evaluated once, in an order in which each differs from
 * the one before by a single player, so that an evaluation that keeps what it computed has little
 * to do.
 *
 * @param players at most `EXACT_PLAYERS`
 * @param worth of a coalition, in any unit; the values are in the same
 * @throws Error for more players
 */
export function shapleyExact(players: number, worth: CoalitionValue): ShapleyValues {
  if (players > EXACT_PLAYERS) throw new Error(`${players} players are too many to be exact`);
  const coalitions = 2 ** players;
  const worths = new Float64Array(coalitions);
  const has = new Uint8Array(players);
  for (let step = 0; step < coalitions; step++) {
    const gray = step ^ (step >> 1);
    for (let i = 0; i < players; i++) has[i] = (gray >> i) & 1;
    worths[gray] = worth(has);
  }
  const weights = joinWeights(players);
  const values = Array.from({ length: players }, (_, player) => {
    let sum = 0;
    for (let coalition = 0; coalition < coalitions; coalition++) {
      if (((coalition >> player) & 1) === 1) continue;
      const added = worths[coalition | (1 << player)]! - worths[coalition]!;
      sum += weights[sizeOf(coalition)]! * added;
    }
    return sum;
  });
  return {
    values: balanced(values, worths[coalitions - 1]! - worths[0]!),
    errors: null,
    evaluations: coalitions,
  };
}

/** Share of the orders in which a player joins a given coalition of s others: s! (n - s - 1)! / n!. */
function joinWeights(players: number): number[] {
  const weights: number[] = [];
  let weight = 1 / players;
  for (let size = 0; size < players; size++) {
    weights.push(weight);
    weight *= (size + 1) / (players - size - 1);
  }
  return weights;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/**
 * Shapley values from a sample of orders, each taken forwards and backwards, which cancels much of
 * the noise (Mitchell et al. 2022). What the players add within one order adds up to the whole, so
 * the means do too.
 *
 * @param worth of a coalition, in any unit; the values are in the same
 * @param pairs orders taken in both directions, at least two
 * @param seed of the orders; the same seed gives the same orders
 */
export function shapleySampled(
  players: number,
  worth: CoalitionValue,
  pairs: number,
  seed: number,
): ShapleyValues {
  const has = new Uint8Array(players);
  const sums = new Float64Array(players);
  const squares = new Float64Array(players);
  const none = worth(has);
  const all = worth(has.fill(1));
  const pair = new Float64Array(players);
  for (let number = 0; number < pairs; number++) {
    const order = shuffled(players, seed, number);
    pair.fill(0);
    for (const joining of [order, [...order].reverse()]) {
      has.fill(0);
      let before = none;
      for (const [place, player] of joining.entries()) {
        has[player] = 1;
        const now = place === players - 1 ? all : worth(has);
        pair[player]! += (now - before) / 2;
        before = now;
      }
    }
    for (let i = 0; i < players; i++) {
      sums[i]! += pair[i]!;
      squares[i]! += pair[i]! ** 2;
    }
  }
  const values = Array.from(sums, (sum) => sum / pairs);
  const errors = values.map((mean, i) =>
    Math.sqrt(Math.max(0, squares[i]! / pairs - mean ** 2) / (pairs - 1)),
  );
  return {
    values: balanced(values, all - none),
    errors,
    evaluations: 2 + pairs * 2 * (players - 1),
  };
}

function shuffled(players: number, seed: number, number: number): number[] {
  const keys = drawUniforms(seed, `order ${number}`, players);
  return Array.from({ length: players }, (_, i) => i).sort((i, j) => keys[i]! - keys[j]!);
}

/** Rounding leaves the sum a few units in the last place from the total: the largest value takes them. */
function balanced(values: number[], total: number): number[] {
  if (values.length === 0) return values;
  const sum = values.reduce((a, b) => a + b, 0);
  const largest = values.reduce((at, v, i) => (Math.abs(v) > Math.abs(values[at]!) ? i : at), 0);
  values[largest]! += total - sum;
  return values;
}
