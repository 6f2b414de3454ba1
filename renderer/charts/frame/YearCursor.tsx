import type { KeyboardEvent } from 'react';
import { FIRST_YEAR } from '#shared/model/years';
import { pixelOfYear, type TimeAxis } from '../plot/time-axis';
import classes from './ChartFrame.module.css';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The selected year: a line across the plot and the year on the axis, which the arrow keys move. */
export function YearCursor({
  axis,
  year,
  onSelectYear,
}: {
  readonly axis: TimeAxis;
  readonly year: number;
  /** Given to one of the charts that share a year: the keyboard meets it once. */
  readonly onSelectYear?: ((year: number) => void) | undefined;
}) {
  const left = pixelOfYear(year, axis);
  const last = Math.floor(axis.horizon);

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onSelectYear?.(Math.min(Math.max(year + step, FIRST_YEAR), last));
  }

  return (
    <>
      <div className={classes.cursor} style={{ left }} />
      {onSelectYear === undefined ? (
        <span className={classes.year} style={{ left }} aria-hidden>
          {year}
        </span>
      ) : (
        <div
          className={classes.year}
          style={{ left }}
          role="slider"
          tabIndex={0}
          aria-label="Year looked at"
          aria-valuemin={FIRST_YEAR}
          aria-valuemax={last}
          aria-valuenow={year}
          onKeyDown={onKeyDown}
        >
          {year}
        </div>
      )}
    </>
  );
}
