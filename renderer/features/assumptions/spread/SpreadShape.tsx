import type { RegisteredNumeric } from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import { createSliderScale, sliderSpanHolding } from '../../../ui/fields/slider-scale';
import classes from './SpreadEditor.module.css';
import { spreadShape } from './spread-shape';
import { interval90 } from './spread-words';

const WIDTH = 300;
const HEIGHT = 56;

/** The distribution over the slider's span: where its samples fall, its middle 90 % darker. */
export function SpreadShape({
  definition,
  value,
  spread,
}: {
  definition: RegisteredNumeric;
  value: number;
  spread: Spread | null;
}) {
  const interval = interval90(definition, value, spread);
  if (spread === null || interval === null) return null;
  const scale = createSliderScale(
    definition,
    sliderSpanHolding(definition.slider, ...interval, value),
  );
  const x = (at: number) => (scale.toPosition(at) / scale.steps) * WIDTH;
  const heights = spreadShape(
    definition,
    value,
    spread,
    (at) => scale.toPosition(at) / scale.steps,
  );
  const step = WIDTH / heights.length;
  const outline = heights
    .map(
      (height, i) =>
        `L${(i * step).toFixed(1)} ${y(height)}L${((i + 1) * step).toFixed(1)} ${y(height)}`,
    )
    .join('');
  const path = `M0 ${HEIGHT}${outline}L${WIDTH} ${HEIGHT}Z`;
  const [low, high] = interval.map(x) as [number, number];
  return (
    <svg className={classes.shape} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      <path d={path} className={classes.tails} />
      <clipPath id={`middle-${definition.id}`}>
        <rect x={low} y="0" width={Math.max(1, high - low)} height={HEIGHT} />
      </clipPath>
      <path d={path} className={classes.middle} clipPath={`url(#middle-${definition.id})`} />
      <line x1={x(value)} x2={x(value)} y1="0" y2={HEIGHT} className={classes.value} />
    </svg>
  );
}

function y(height: number): string {
  return (HEIGHT - height * (HEIGHT - 4)).toFixed(1);
}
