import { moveSpread } from '../assumptions/move-spread';
import { type AssumptionId, definitionOf } from '../assumptions/registry';
import type { NumericDefinition } from '../assumptions/types';
import { ModelInputError } from '../errors';
import type { ModelInput } from '../model-input';
import { brent } from './brent';
import type { Evaluator, ResultReading } from './results/evaluate-result';
import type { ResultRef } from './results/result-ref';
import { toResultScale } from './results/result-unit';

/** One value of the assumption and the result there. */
export interface SoughtPoint {
  readonly value: number | boolean;
  readonly reading: ResultReading;
}

/** Where a result meets a target, or how near it comes. */
export interface SeekOutcome {
  /** The value nearest the present one at which the result meets the target; null when none does. */
  readonly solution: SoughtPoint | null;
  /** Further values that do, ascending. */
  readonly others: readonly SoughtPoint[];
  readonly present: SoughtPoint;
  /** Where the result is least and most over the assumption's range, as far as it was searched. */
  readonly least: SoughtPoint;
  readonly most: SoughtPoint;
  /** The range searched, in the assumption's unit. */
  readonly range: readonly [number | boolean, number | boolean];
  /** Two neighbouring values between which the result jumps over the target, where it does. */
  readonly jump: readonly [SoughtPoint, SoughtPoint] | null;
}

/** Steps of the scan over the range: between two of them a result is taken to cross a target once. */
const SCAN_STEPS = { central: 128, ensemble: 32 } as const;
/** Evaluations in which Brent's method usually closes in on a crossing. */
const CLOSING_IN = 10;
/** Share of the range within which a value counts as found. */
const PRECISION = 1e-9;
/** How near a target a date (years), a lead (years) or the log10 of a quantity must come. */
const NEAR = 1e-4;
/** Of a draw: no other number of draws is nearer then. Further off, a crossing is closed in on. */
const HALF = 0.5;
/** How near a share must come, however few draws it is taken over: of two draws any is half. */
const COARSEST = 0.05;

/**
 * The value of one assumption at which a result takes a chosen value: the assumption's range is
 * scanned on its own scale, and every crossing found is closed in on by Brent's method. The spread
 * moves with the value. Draws are shared, so an ensemble's result moves with the value alone.
 *
 * @param target in the result's unit; a date that never comes counts as a year after the horizon
 * @param progress called with the share done, as if the result crossed the target once
 * @throws ModelInputError where the result has no value at the present value
 */
export function seek(
  ref: ResultRef,
  id: AssumptionId,
  target: number,
  inputs: ModelInput,
  evaluate: Evaluator,
  progress: (share: number) => void = () => {},
): SeekOutcome {
  const definition = definitionOf(id);
  const expected = SCAN_STEPS[ref.scope] + CLOSING_IN;
  let done = 0;
  const at = (value: number | boolean): SoughtPoint => {
    const reading = evaluate(ref, inputWithValue(inputs, id, value));
    progress(Math.min(1, ++done / expected));
    return { value, reading };
  };
  const present: SoughtPoint = {
    value: inputs.assumptions[id].value,
    reading: evaluate(ref, inputs),
  };
  const meets = ({ reading }: SoughtPoint, draws = HALF) =>
    !reading.never && Math.abs(distance(ref, reading, target)) <= nearness(reading, draws);
  if (definition.type === 'switch' || definition.choices !== undefined) {
    const values = definition.type === 'switch' ? [false, true] : (definition.choices ?? []);
    const points = pointsWhere(values, at);
    return outcome(
      points,
      points.filter((point) => meets(point)),
      present,
      null,
    );
  }
  const scale = scaleOf(definition);
  const points = pointsWhere(scanned(definition, ref, present.value as number), at);
  const found: SoughtPoint[] = [];
  let jump: SeekOutcome['jump'] = null;
  for (const [i, point] of points.entries()) {
    if (meets(point)) {
      found.push(point);
      continue;
    }
    const next = points[i + 1];
    if (next === undefined || meets(next)) continue;
    const [here, there] = [point, next].map(({ reading }) => distance(ref, reading, target));
    if (here! * there! > 0) continue;
    const span = scale.to(definition.range[1]) - scale.to(definition.range[0]);
    const f = (x: number) => distance(ref, at(scale.from(x)).reading, target);
    const [low, high] = [scale.to(point.value as number), scale.to(next.value as number)];
    const { x } = brent(f, low, here!, high, there!, PRECISION * span);
    const solution = at(scale.from(x));
    if (meets(solution, 1)) found.push(solution);
    else jump ??= [point, next];
  }
  return outcome(points, found, present, jump, scale.to);
}

/**
 * The inputs with one assumption at another value, its spread moved along (see `moveSpread`).
 *
 * @param value in the assumption's unit, or on and off; not checked against its range
 */
export function inputWithValue(
  inputs: ModelInput,
  id: AssumptionId,
  value: number | boolean,
): ModelInput {
  const definition = definitionOf(id);
  if (definition.type === 'switch') {
    const assumptions = { ...inputs.assumptions, [definition.id]: { value: Boolean(value) } };
    return { ...inputs, assumptions };
  }
  const before = inputs.assumptions[definition.id];
  const to = Number(value);
  const moved = { value: to, spread: moveSpread(definition, before.spread, before.value, to) };
  return { ...inputs, assumptions: { ...inputs.assumptions, [definition.id]: moved } };
}

interface Scale {
  readonly to: (value: number) => number;
  readonly from: (x: number) => number;
}

/** The scale an assumption varies on, held to its range against rounding. */
function scaleOf({ scale, range }: NumericDefinition): Scale {
  const held = (value: number) => Math.min(range[1], Math.max(range[0], value));
  return scale === 'log'
    ? { to: Math.log10, from: (x) => held(10 ** x) }
    : { to: (value) => value, from: held };
}

/** Values over the range, evenly on its scale, with the present one among them. */
function scanned(definition: NumericDefinition, ref: ResultRef, present: number): number[] {
  const { to, from } = scaleOf(definition);
  const [low, high] = definition.range.map(to) as [number, number];
  const steps = SCAN_STEPS[ref.scope];
  const values = Array.from({ length: steps + 1 }, (_, i) =>
    from(low + ((high - low) * i) / steps),
  );
  return [...new Set([...values, present])].sort((a, b) => a - b);
}

/** Values that cannot be (a spread around them, say) or have no result are left out. */
function pointsWhere(
  values: readonly (number | boolean)[],
  at: (value: number | boolean) => SoughtPoint,
): SoughtPoint[] {
  return values.flatMap((value) => {
    try {
      return [at(value)];
    } catch (error) {
      if (error instanceof ModelInputError) return [];
      throw error;
    }
  });
}

/** How far a reading is from the target, on the scale of the result. */
function distance({ unit }: ResultRef, { counted }: ResultReading, target: number): number {
  return toResultScale(unit, counted) - toResultScale(unit, target);
}

/** A share moves by whole draws, so it can only be met to within one of them. */
function nearness({ step = 0 }: ResultReading, draws: number): number {
  return Math.min(step * draws, COARSEST) + NEAR;
}

function outcome(
  points: readonly SoughtPoint[],
  found: readonly SoughtPoint[],
  present: SoughtPoint,
  jump: SeekOutcome['jump'],
  scale: (value: number) => number = Number,
): SeekOutcome {
  const away = ({ value }: SoughtPoint) =>
    Math.abs(scale(Number(value)) - scale(Number(present.value)));
  const byNearness = [...found].sort((a, b) => away(a) - away(b));
  const [solution = null] = byNearness;
  const byResult = [present, ...points].sort((a, b) => a.reading.counted - b.reading.counted);
  return {
    solution,
    others: found.filter((point) => point !== solution),
    present,
    least: byResult[0] ?? present,
    most: byResult.at(-1) ?? present,
    range: [(points[0] ?? present).value, (points.at(-1) ?? present).value],
    jump: solution === null ? jump : null,
  };
}
