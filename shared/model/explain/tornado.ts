import { type AssumptionId, definitionOf } from '../assumptions/registry';
import { ModelInputError } from '../errors';
import type { ModelInput } from '../model-input';
import { drawColumn } from '../random/distribution';
import { uncertainAssumptions } from './drivers';
import type { Evaluator, ResultReading } from './results/evaluate-result';
import type { ResultRef } from './results/result-ref';

/** The result with one assumption at a value, all else as it is. */
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
}

/** Ends of the swings, as shares of the assumption's distribution. */
export const SWING_SHARES = [0.1, 0.9] as const;
const PERCENTILE_ENDS = ['at its 10th percentile', 'at its 90th percentile'] as const;
const SWITCH_ENDS = ['switched off', 'switched on'] as const;

/**
 * One-at-a-time swings of a result: each uncertain assumption at its 10th and 90th percentile,
 * certain there, all others as they are; correlated ones are not moved along. For the switch among
 * the policy levers, off and on.
 *
 * @param progress called with the share done
 * @returns largest first
 * @throws ModelInputError that names the end where the result has no value
 */
export function tornado(
  ref: ResultRef,
  inputs: ModelInput,
  evaluate: Evaluator,
  progress: (share: number) => void = () => {},
): Swing[] {
  const ids = uncertainAssumptions(inputs);
  const expected = 2 * (ids.length + 1);
  let done = 0;
  const at = (id: AssumptionId, value: number | boolean, end: string): SwingEnd => {
    const certain = typeof value === 'number' ? { value, spread: null } : { value };
    const assumptions = { ...inputs.assumptions, [id]: certain };
    const reading = readingAtEnd(id, end, () => evaluate(ref, { ...inputs, assumptions }));
    progress(++done / expected);
    return { value, reading };
  };
  const swing = (id: AssumptionId, ends: readonly [number | boolean, number | boolean]): Swing => {
    const [from, to] = typeof ends[0] === 'boolean' ? SWITCH_ENDS : PERCENTILE_ENDS;
    const [low, high] = [at(id, ends[0], from), at(id, ends[1], to)];
    return {
      assumption: id,
      kind: definitionOf(id).kind,
      low,
      high,
      swing: high.reading.counted - low.reading.counted,
    };
  };
  const swings = ids.map((id) => {
    const { value, spread } = inputs.assumptions[id];
    const ends = new Float64Array(SWING_SHARES.length);
    drawColumn(definitionOf(id), value, spread!, Float64Array.from(SWING_SHARES), ends);
    return swing(id, [ends[0]!, ends[1]!]);
  });
  swings.push(swing('restrictHigh', [false, true]));
  return swings.sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing));
}

function readingAtEnd(id: AssumptionId, end: string, read: () => ResultReading): ResultReading {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ModelInputError)) throw error;
    const issues = error.issues.map(({ message }) => ({
      path: ['assumptions', id],
      message: `With “${definitionOf(id).label}” ${end}, ${message}`,
    }));
    throw new ModelInputError(issues);
  }
}
