import { type AssumptionId, definitionOf } from '../assumptions/registry';
import { ModelInputError } from '../errors';
import type { ModelInput } from '../model-input';
import { drawColumn } from '../random/distribution';
import { createDrawCache, type DrawCache } from '../random/draw-cache';
import { uncertainInputs } from './drivers';
import { createEvaluator, type ResultReading } from './results/evaluate-result';
import type { CentralRef, ResultRef } from './results/result-ref';
import { LEVERS, SWING_SHARES, type Swing, type SwingEnd, type Swings } from './swing';
import { swingsWithin } from './swings-within';

const PERCENTILE_ENDS = ['at its 10th percentile', 'at its 90th percentile'] as const;
const CHOICE_ENDS = ['left aside', 'followed'] as const;
const SWITCH_ENDS = ['switched off', 'switched on'] as const;

/**
 * Swings of a result: what it is with each uncertain assumption at its 10th and at its 90th percentile,
 * with either reading of the requirement, and with each lever off and on. On the central path all
 * others are as they are; of the ensemble see `swingsWithin`.
 *
 * @param progress called with the share done
 * @throws ModelInputError that names the end where the result has no value, or where assumptions
 *   contradict each other
 */
export function tornado(
  ref: ResultRef,
  inputs: ModelInput,
  cache: DrawCache = createDrawCache(),
  progress: (share: number) => void = () => {},
): Swings {
  return ref.scope === 'central'
    ? centralSwings(ref, inputs, progress)
    : swingsWithin(ref, inputs, cache, progress);
}

function centralSwings(
  ref: CentralRef,
  inputs: ModelInput,
  progress: (share: number) => void,
): Swings {
  const { assumptions } = inputs;
  const ids = uncertainInputs(inputs);
  const evaluate = createEvaluator();
  const expected = 2 * (ids.length + LEVERS.length);
  let done = 0;
  const at = (id: AssumptionId, value: number | boolean, end: string): SwingEnd => {
    const certain = typeof value === 'number' ? { value, spread: null } : { value };
    const changed = { ...assumptions, [id]: certain };
    const reading = readingAtEnd(id, end, () => evaluate(ref, { ...inputs, assumptions: changed }));
    progress(++done / expected);
    return { value, reading };
  };
  const swing = (
    id: AssumptionId,
    ends: readonly [number | boolean, number | boolean],
    [from, to]: readonly [string, string],
  ): Swing => {
    const [low, high] = [at(id, ends[0], from), at(id, ends[1], to)];
    return {
      assumption: id,
      kind: definitionOf(id).kind,
      low,
      high,
      swing: high.reading.counted - low.reading.counted,
      error: null,
      sparse: false,
    };
  };
  const all = ids.map((id) => {
    if (id === 'horizonShare') return swing(id, [0, 1], CHOICE_ENDS);
    const { value, spread } = assumptions[id];
    const ends = new Float64Array(SWING_SHARES.length);
    drawColumn(definitionOf(id), value, spread!, Float64Array.from(SWING_SHARES), ends);
    return swing(id, [ends[0]!, ends[1]!], PERCENTILE_ENDS);
  });
  for (const lever of LEVERS) all.push(swing(lever, [false, true], SWITCH_ENDS));
  return {
    swings: all
      .filter(({ swing: moved }) => moved !== 0)
      .sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing)),
    ruledOutOnly: [],
    withoutEffect: all.flatMap(({ assumption, swing: moved }) => (moved === 0 ? [assumption] : [])),
  };
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
