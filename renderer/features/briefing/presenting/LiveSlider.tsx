import { useState } from 'react';
import { formatAssumption } from '#shared/format/assumption';
import { definitionOf, type NumericId } from '#shared/model/assumptions/registry';
import { RangeSlider } from '../../../ui/fields/RangeSlider';
import { createSliderScale, sliderSpanHolding } from '../../../ui/fields/slider-scale';
import classes from './LiveSlider.module.css';

/** What it takes of a slide, in pixels of the page. */
export const LIVE_SLIDER_HEIGHT = 44;

/** "What if …?": an assumption to be moved while the slide is shown. Nothing is kept of it. */
export function LiveSlider({
  id,
  own,
  tried,
  onTry,
}: {
  id: NumericId;
  /** As the scenario has it. */
  own: number;
  tried: number | null;
  onTry: (value: number | null) => void;
}) {
  const definition = definitionOf(id);
  const [held, setHeld] = useState(false);
  const value = tried ?? own;
  const scale = createSliderScale(definition, sliderSpanHolding(definition.slider, own));
  return (
    <div className={classes.root} data-tried={tried !== null || undefined}>
      <span className={classes.name}>
        {tried === null ? 'Try it: ' : 'What if '}
        {definition.label}
        {tried === null ? ' is ' : ' were '}
        <strong>{formatAssumption(id, value)}</strong>
        {tried === null ? '' : ` instead of ${formatAssumption(id, own)}?`}
      </span>
      <span className={classes.slider}>
        <RangeSlider
          label={`What if: ${definition.label}`}
          valueText={formatAssumption(id, value)}
          steps={scale.steps}
          position={scale.toPosition(value)}
          interval={null}
          tick={scale.toPosition(own)}
          onMove={(position) => onTry(scale.toValue(position))}
          onHold={() => setHeld(true)}
          onRelease={() => setHeld(false)}
        />
      </span>
      <button
        type="button"
        className={classes.reset}
        disabled={tried === null || held}
        onClick={() => onTry(null)}
      >
        As in the scenario
      </button>
    </div>
  );
}
