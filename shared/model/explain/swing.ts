import type { AssumptionId, SwitchId } from '../assumptions/registry';
import type { ResultReading } from './results/evaluate-result';

/** Ends of the swings, as shares of the assumption's distribution. */
export const SWING_SHARES = [0.1, 0.9] as const;

/** Policy levers that are on or off: their swing is from one to the other. */
export const LEVERS = ['restrictHigh', 'restrictAbroad'] as const satisfies readonly SwitchId[];

/** The result at one end of an assumption's uncertainty. */
export interface SwingEnd {
  readonly value: number | boolean;
  readonly reading: ResultReading;
}

/** What a result does when one assumption goes from the low to the high end of its own uncertainty. */
export interface Swing {
  readonly assumption: AssumptionId;
  readonly kind: 'world' | 'policy';
  readonly low: SwingEnd;
  readonly high: SwingEnd;
  /** Result at the high end less that at the low one, as they count. */
  readonly swing: number;
  /** Standard error of the swing, in its unit; null where it is exact for the draws there are. */
  readonly error: number | null;
  /** So few draws stand behind an end that the row is marked and nothing is said by it. */
  readonly sparse: boolean;
}

/** The swings of a result, and what of the uncertain does not move it. */
export interface Swings {
  /** Largest first. */
  readonly swings: readonly Swing[];
  /**
   * Uncertain, and no part of the result: only what was ruled out says anything of them. Dropping draws
   * ties them to the result; that makes them no drivers of it.
   */
  readonly ruledOutOnly: readonly AssumptionId[];
  /** Uncertain, or a lever, and without effect on the result or on which draws are accepted. */
  readonly withoutEffect: readonly AssumptionId[];
}

/** How many standard errors a swing has to be for it to be told from none. */
const TELLING_ERRORS = 2;

/**
 * Whether a swing can be told from none: something moves, enough draws stand behind it, and it is
 * more than their noise.
 */
export function isTelling({ swing, error, sparse }: Swing): boolean {
  return swing !== 0 && !sparse && Math.abs(swing) > TELLING_ERRORS * (error ?? 0);
}
