import type { KeptDraws } from './kept-draws';
import { acceptedOutput, type DrawOutput } from './results/draw-output';

/** What an assumption has a part in. */
export interface PairedPart {
  /** Moving it changes the result in some draw. */
  readonly result: boolean;
  /** Moving it has some draw ruled out, or ruled in. */
  readonly acceptance: boolean;
}

/** Draws in which an assumption is moved. What shows in fewer than one of them is no driver either. */
const MOST_PAIRS = 500;

/** Differences below this are those of arithmetic, in years and in OOM alike. */
const SAME = 1e-6;

/**
 * Whether an assumption enters the equations of a result, seen by moving it alone, in draws that are
 * else the same, to both ends of what is drawn for it.
 *
 * @param of what a draw has of the result, as the kept draws hold it
 * @param column the assumption's draws, as its slot holds them
 */
export function pairedPart(
  { numbers, quantities, moved }: KeptDraws,
  of: DrawOutput,
  slot: number,
  column: Float64Array,
): PairedPart {
  const isAccepted = acceptedOutput();
  const ends = endsOf(column);
  const stride = Math.max(1, Math.floor(numbers.length / MOST_PAIRS));
  let acceptance = false;
  for (let i = 0; i < numbers.length; i += stride) {
    for (const end of ends) {
      const path = moved(numbers[i]!, slot, end);
      if (!isSameQuantity(of(path), quantities[i]!)) return { result: true, acceptance };
      acceptance ||= isAccepted(path) === 0;
    }
  }
  return { result: false, acceptance };
}

/** Whether two draws have the same of a result: never is no later than never, and none is none. */
export function isSameQuantity(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= SAME || (Number.isNaN(a) && Number.isNaN(b));
}

function endsOf(column: Float64Array): [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < column.length; i++) {
    least = Math.min(least, column[i]!);
    most = Math.max(most, column[i]!);
  }
  return [least, most];
}
