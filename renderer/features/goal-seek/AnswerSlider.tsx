import { formatAssumption } from '#shared/format/assumption';
import type { RegisteredNumeric } from '#shared/model/assumptions/registry';
import { RangeSlider } from '../../ui/fields/RangeSlider';
import { createSliderScale, sliderSpanHolding } from '../../ui/fields/slider-scale';
import classes from './GoalSeekPanel.module.css';

/** The answer on the assumption's own slider, which a tick says where it is now; not to be moved. */
export function AnswerSlider({
  definition,
  present,
  answer,
}: {
  definition: RegisteredNumeric;
  present: number;
  answer: number;
}) {
  const scale = createSliderScale(
    definition,
    sliderSpanHolding(definition.slider, present, answer),
  );
  const [from, to] = [present, answer].map(scale.toPosition).sort((a, b) => a - b);
  return (
    <div className={classes.slider}>
      <RangeSlider
        label={`${definition.label}: answer`}
        valueText={`${formatAssumption(definition.id, answer)}, now ${formatAssumption(definition.id, present)}`}
        steps={scale.steps}
        position={scale.toPosition(answer)}
        interval={[from ?? 0, to ?? 0]}
        tick={scale.toPosition(present)}
        disabled
        onMove={() => {}}
        onHold={() => {}}
        onRelease={() => {}}
      />
    </div>
  );
}
