import { useState } from 'react';
import type { NumericId } from '#shared/model/assumptions/registry';
import type { NumericDefinition, Spread } from '#shared/model/assumptions/types';
import { useScenario } from '../../state/stores';
import { RangeSlider } from '../../ui/RangeSlider';
import { createSliderScale, spanHolding } from '../../ui/slider-scale';
import { writeValue } from './read-value';
import { interval90 } from './spread-words';

/** An assumption's slider, on the scale the quantity varies on. */
export function ValueSlider({
  definition,
  value,
  spread,
  preset,
}: {
  definition: NumericDefinition & { readonly id: NumericId };
  value: number;
  spread: Spread | null;
  preset: number;
}) {
  const { id, label, slider } = definition;
  const setValue = useScenario((state) => state.setValue);
  const beginGroup = useScenario((state) => state.beginGroup);
  const endGroup = useScenario((state) => state.endGroup);
  // While it is held the slider spans what it spanned when the hand took it.
  const [held, setHeld] = useState<readonly [number, number] | null>(null);
  const span = held ?? spanHolding(slider, preset, value);
  const scale = createSliderScale(definition, span);
  const interval = interval90(definition, value, spread);

  return (
    <RangeSlider
      label={label}
      valueText={writeValue(definition, value)}
      steps={scale.steps}
      position={scale.toPosition(value)}
      interval={
        interval === null ? null : [scale.toPosition(interval[0]), scale.toPosition(interval[1])]
      }
      tick={scale.toPosition(preset)}
      onMove={(position) => setValue(id, scale.toValue(position))}
      onHold={() => {
        setHeld(span);
        beginGroup(id);
      }}
      onRelease={() => {
        setHeld(null);
        endGroup();
      }}
    />
  );
}
