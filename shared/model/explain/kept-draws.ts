import { type EnsemblePlan, planEnsemble, takeDraw } from '../ensemble/plan';
import { LEAST_ACCEPTED } from '../ensemble/reduce';
import type { ModelInput } from '../model-input';
import type { DrawCache } from '../random/draw-cache';
import { solvePath } from '../solve/milestones';
import { createPath, type Path } from '../solve/path';
import { SLOT } from '../solve/slots';
import { acceptedOutput, type DrawOutput } from './results/draw-output';
import { contradictionError } from './results/evaluate-result';
import type { EnsembleRef } from './results/result-ref';
import { LEVERS } from './swing';

/** The draws that a result of the ensemble is taken over, and what each has of it. */
export interface KeptDraws {
  /** Numbers of the draws: those that are accepted, or all where the result is how many are. */
  readonly numbers: Int32Array;
  /** What each has of the result, see `EnsembleStatistic`. */
  readonly quantities: Float64Array;
  /** The same with each of the `LEVERS` off, then on. */
  readonly levers: readonly (readonly [off: Float64Array, on: Float64Array])[];
  /** The draws of an assumption, as its slot holds them, over all draws; undefined where it is certain. */
  readonly columnOf: (slot: number) => Float64Array | undefined;
  /** Solves a kept draw with one slot at another value; the path is good until the next call. */
  readonly moved: (number: number, slot: number, value: number) => Path;
}

/** Draws between two words of progress. */
const STRETCH = 2_000;

/**
 * Solves every draw of an ensemble for one result.
 *
 * @param of what a draw has of the result
 * @param progress called with the share done
 * @throws ModelInputError where under one per cent of the draws are accepted
 */
export function keepDraws(
  ref: EnsembleRef,
  { assumptions, correlations, options }: ModelInput,
  of: DrawOutput,
  cache: DrawCache,
  progress: (share: number) => void,
): KeptDraws {
  const plan = planEnsemble(assumptions, correlations, options, cache);
  const { samples } = plan;
  const path = createPath(plan.horizon, plan.vector);
  const isAccepted = acceptedOutput();
  const numbers = new Int32Array(samples);
  const column = () => new Float64Array(samples);
  const quantities = column();
  const levers = LEVERS.map(() => [column(), column()] as const);
  let count = 0;
  for (let draw = 0; draw < samples; draw++) {
    if (draw % STRETCH === 0) progress(draw / samples);
    takeDraw(plan, draw, path.vector);
    solvePath(path);
    if (ref.kind !== 'accepted' && isAccepted(path) === 0) continue;
    numbers[count] = draw;
    const quantity = of(path);
    quantities[count] = quantity;
    for (let lever = 0; lever < LEVERS.length; lever++) {
      const slot = SLOT[LEVERS[lever]!];
      const present = plan.vector[slot]!;
      const [as, other] = present === 0 ? ([0, 1] as const) : ([1, 0] as const);
      levers[lever]![as][count] = quantity;
      path.vector[slot] = other;
      levers[lever]![other][count] = of(path);
      path.vector[slot] = present;
    }
    count++;
  }
  if (count < LEAST_ACCEPTED * samples) throw contradictionError(ref);
  const columns = new Map(plan.drawn.map(({ slot, draws }) => [slot, draws]));
  return {
    numbers: numbers.subarray(0, count),
    quantities: quantities.subarray(0, count),
    levers: levers.map(([off, on]) => [off.subarray(0, count), on.subarray(0, count)]),
    columnOf: (slot) => columns.get(slot),
    moved: (number, slot, value) => solveMoved(plan, path, number, slot, value),
  };
}

function solveMoved(
  plan: EnsemblePlan,
  path: Path,
  number: number,
  slot: number,
  value: number,
): Path {
  takeDraw(plan, number, path.vector);
  path.vector[slot] = value;
  solvePath(path);
  return path;
}
