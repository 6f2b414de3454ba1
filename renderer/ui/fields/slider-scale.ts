import type { NumericDefinition } from '#shared/model/assumptions/types';

/** Maps values to the whole steps of a slider and back. */
export interface SliderScale {
  readonly steps: number;
  /** Position of a value, 0..steps, not rounded; values off the span sit at its ends. */
  toPosition(value: number): number;
  /** A value with no more digits than a step can tell apart, within the assumption's range. */
  toValue(position: number): number;
}

type Scaled = Pick<NumericDefinition, 'scale' | 'range' | 'quantity'>;

const STEPS_PER_DECADE = 200;
const FEWEST_STEPS = 100;
const MOST_STEPS = 400;

export function createSliderScale(
  definition: Scaled,
  span: readonly [low: number, high: number],
): SliderScale {
  return definition.scale === 'log' ? logScale(definition, span) : linearScale(definition, span);
}

/** The slider's span, widened to hold every given value: a typed value may lie outside it. */
export function sliderSpanHolding(
  slider: readonly [low: number, high: number],
  ...values: readonly number[]
): readonly [low: number, high: number] {
  return [Math.min(slider[0], ...values), Math.max(slider[1], ...values)];
}

function logScale(
  { range }: Scaled,
  [low, high]: readonly [low: number, high: number],
): SliderScale {
  const decades = Math.log10(high / low);
  const steps = Math.round(clamp(decades * STEPS_PER_DECADE, FEWEST_STEPS, MOST_STEPS));
  const ratio = 10 ** (decades / steps);
  // Neighbouring steps must stay apart once rounded, else the arrow keys would stick.
  const digits = Math.ceil(-Math.log10(ratio - 1)) + 1;
  return {
    steps,
    toPosition: (value) =>
      value <= low ? 0 : clamp((Math.log10(value / low) / decades) * steps, 0, steps),
    toValue: (position) =>
      clamp(Number((low * ratio ** position).toPrecision(Math.max(1, digits))), ...range),
  };
}

function linearScale(
  { range, quantity }: Scaled,
  [low, high]: readonly [low: number, high: number],
): SliderScale {
  const finest = quantity === 'year' ? 0.1 : quantity === 'days' ? 1 : 0;
  const step = Math.max(finest, niceStep((high - low) / MOST_STEPS));
  const steps = Math.ceil((high - low) / step - 1e-9);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return {
    steps,
    toPosition: (value) => clamp((value - low) / step, 0, steps),
    toValue: (position) => {
      const onGrid = Math.round(low / step + position) * step;
      return clamp(Number(onGrid.toFixed(decimals)), ...range);
    },
  };
}

/** The smallest of 1, 2, 5 times a power of ten that is not below `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
