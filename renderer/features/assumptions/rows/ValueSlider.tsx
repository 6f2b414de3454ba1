import { useState } from 'react';
import { isLocked } from '#shared/document/edit/edit-scenario';
import { writeAssumptionValue } from '#shared/format/number/read-value';
import { evidenceInterval90 } from '#shared/model/assumptions/evidence-interval';
import type { RegisteredNumeric } from '#shared/model/assumptions/registry';
import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { useScenario } from '../../../state/stores';
import { RangeSlider } from '../../../ui/fields/RangeSlider';
import {
  createSliderScale,
  type SliderScale,
  sliderSpanHolding,
} from '../../../ui/fields/slider-scale';
import { moveSpreadEnd, spreadEnds } from '../spread/move-end';
import { interval90 } from '../spread/spread-words';

/** An assumption's slider, on the scale the quantity varies on. */
export function ValueSlider({
  definition,
  value,
  spread,
  preset,
}: {
  definition: RegisteredNumeric;
  value: number;
  spread: Spread | null;
  preset: number;
}) {
  const { id, label, slider } = definition;
  const locked = useScenario(({ working }) => isLocked(working, id));
  const setSpread = useScenario((state) => state.setSpread);
  const setValue = useScenario((state) => state.setValue);
  const beginGroup = useScenario((state) => state.beginGroup);
  const endGroup = useScenario((state) => state.endGroup);
  // While it is held the slider spans what it spanned when the hand took it.
  const [held, setHeld] = useState<readonly [number, number] | null>(null);
  const span = held ?? sliderSpanHolding(slider, preset, value);
  const scale = createSliderScale(definition, span);
  const interval = interval90(definition, value, spread);
  const ends = spreadEnds(value, spread);
  const hold = () => {
    setHeld(span);
    beginGroup(id);
  };
  const release = () => {
    setHeld(null);
    endGroup();
  };

  function handle(end: 'low' | 'high', at: number) {
    return {
      label: `${end === 'low' ? 'Low' : 'High'} end of ${label}`,
      valueText: writeAssumptionValue(definition, at),
      position: scale.toPosition(at),
      onMove: (position: number) =>
        setSpread(id, moveSpreadEnd(definition, value, spread, end, scale.toValue(position))),
    };
  }

  return (
    <RangeSlider
      label={label}
      valueText={writeAssumptionValue(definition, value)}
      steps={scale.steps}
      position={scale.toPosition(value)}
      interval={
        interval === null ? null : [scale.toPosition(interval[0]), scale.toPosition(interval[1])]
      }
      tick={scale.toPosition(preset)}
      onMove={(position) => setValue(id, scale.toValue(position))}
      marks={evidenceMarks(definition, span, scale)}
      markIntervals={evidenceIntervals(definition, span, scale)}
      handles={
        ends === null ? null : { low: handle('low', ends.low), high: handle('high', ends.high) }
      }
      disabled={locked}
      onHold={hold}
      onRelease={release}
    />
  );
}

/** Figures of the sources that lie on the slider, each once. */
function evidenceMarks(
  { evidence }: NumericDefinition,
  [low, high]: readonly [number, number],
  scale: SliderScale,
): number[] {
  const values = evidence.flatMap(({ value }) =>
    value !== undefined && value >= low && value <= high ? [scale.toPosition(value)] : [],
  );
  return [...new Set(values)];
}

/** Intervals of the sources as 90 %, as far as they lie on the slider, each once. */
function evidenceIntervals(
  definition: NumericDefinition,
  [least, most]: readonly [number, number],
  scale: SliderScale,
): (readonly [low: number, high: number])[] {
  const drawn = new Map<string, readonly [number, number]>();
  for (const each of definition.evidence) {
    const interval = evidenceInterval90(definition, each);
    if (interval === null || interval[1] < least || interval[0] > most) continue;
    const low = scale.toPosition(Math.max(least, interval[0]));
    const high = scale.toPosition(Math.min(most, interval[1]));
    drawn.set(`${low} ${high}`, [low, high]);
  }
  return [...drawn.values()];
}
