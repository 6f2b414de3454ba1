import type { CSSProperties } from 'react';
import classes from './RangeSlider.module.css';

const NO_MARKS: readonly number[] = [];
const NO_INTERVALS: readonly (readonly [low: number, high: number])[] = [];

/** The two ends of an interval, as sliders of their own. */
export interface SliderHandles {
  readonly low: SliderHandle;
  readonly high: SliderHandle;
}

interface SliderHandle {
  readonly label: string;
  readonly valueText: string;
  readonly position: number;
  readonly onMove: (position: number) => void;
}

/**
 * A slider over 0..steps, drawn with the interval its value is uncertain over and a tick where
 * the preset has it. A native range input: arrow, page, home and end keys come with it.
 */
export function RangeSlider({
  label,
  valueText,
  steps,
  position,
  interval,
  tick,
  marks = NO_MARKS,
  markIntervals = NO_INTERVALS,
  handles = null,
  disabled = false,
  onMove,
  onHold,
  onRelease,
}: {
  label: string;
  /** The value in words, for who cannot see the slider. */
  valueText: string;
  steps: number;
  position: number;
  interval: readonly [low: number, high: number] | null;
  tick: number | null;
  /** Places of figures from the literature. */
  marks?: readonly number[];
  /** Their intervals, as thin lines under them. */
  markIntervals?: readonly (readonly [low: number, high: number])[];
  /** Ends of the interval that can be moved on their own; null where they cannot. */
  handles?: SliderHandles | null;
  disabled?: boolean;
  onMove: (position: number) => void;
  onHold: () => void;
  onRelease: () => void;
}) {
  const style = {
    '--at': position / steps,
    '--low': interval === null ? 0 : interval[0] / steps,
    '--high': interval === null ? 0 : interval[1] / steps,
    '--tick': tick === null ? 0 : tick / steps,
  } as CSSProperties;
  return (
    <span className={classes.root} style={style} data-disabled={disabled || undefined}>
      <span className={classes.track} />
      {interval !== null && <span className={classes.interval} />}
      {tick !== null && <span className={classes.tick} />}
      {markIntervals.map(([low, high]) => (
        <span
          key={`${low} ${high}`}
          className={classes.markInterval}
          style={{ '--from': low / steps, '--to': high / steps } as CSSProperties}
        />
      ))}
      {marks.map((mark) => (
        <span
          key={mark}
          className={classes.mark}
          style={{ '--mark': mark / steps } as CSSProperties}
        />
      ))}
      <Thumb
        className={classes.input}
        label={label}
        valueText={valueText}
        steps={steps}
        position={position}
        disabled={disabled}
        onMove={onMove}
        onHold={onHold}
        onRelease={onRelease}
      />
      {handles !== null &&
        (['low', 'high'] as const).map((end) => (
          <Thumb
            key={end}
            className={classes.handle}
            end={end}
            {...handles[end]}
            steps={steps}
            disabled={disabled}
            onHold={onHold}
            onRelease={onRelease}
          />
        ))}
    </span>
  );
}

/** One of the sliders that lie over one another; an end's answers the mouse at its thumb alone. */
function Thumb({
  className,
  end,
  label,
  valueText,
  steps,
  position,
  disabled,
  onMove,
  onHold,
  onRelease,
}: SliderHandle & {
  className: string | undefined;
  end?: 'low' | 'high';
  steps: number;
  disabled: boolean;
  onHold: () => void;
  onRelease: () => void;
}) {
  return (
    <input
      className={className}
      data-end={end}
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      min={0}
      max={steps}
      step={1}
      value={Math.round(position)}
      disabled={disabled}
      onChange={(event) => onMove(event.currentTarget.valueAsNumber)}
      onPointerDown={onHold}
      onPointerUp={onRelease}
      onPointerCancel={onRelease}
      onKeyDown={(event) => {
        if (!event.repeat) onHold();
      }}
      onKeyUp={onRelease}
      onBlur={onRelease}
    />
  );
}
