import type { CSSProperties } from 'react';
import classes from './RangeSlider.module.css';

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
      <input
        className={classes.input}
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
    </span>
  );
}
