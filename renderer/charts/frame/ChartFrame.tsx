import { type PointerEvent, type ReactNode, type RefCallback, useState } from 'react';
import type { ChartTable } from '../plot/chart-content';
import type { PlotFigure } from '../plot/figure';
import { PlotlyChart } from '../plot/PlotlyChart';
import { pixelOfYear, type TimeAxis, yearUnderPointer } from '../plot/time-axis';
import classes from './ChartFrame.module.css';
import type { ChartProps } from './chart-props';
import { YearCursor } from './YearCursor';

/** What a chart is given that goes through it to the frame. */
type View = Pick<ChartProps, 'height' | 'selectedYear' | 'onSelectYear' | 'keyboard' | 'actions'>;

export interface ChartFrameProps {
  readonly view: View;
  /** What the chart shows. */
  readonly title: string;
  /** What it says. */
  readonly sentence: string;
  /** Its values at a year, in one line. */
  readonly reading?: (year: number) => string;
  /** The chart in words. */
  readonly summary: string;
  /** Legend or controls, at the end of the title's line. */
  readonly aside?: ReactNode;
  /** The numbers behind it. */
  readonly table: () => ChartTable;
  /** Goes to the element that the axis is as wide as (see `usePlotAxis`). */
  readonly plotRef: RefCallback<HTMLDivElement>;
  readonly axis: TimeAxis | null;
  readonly figure: PlotFigure | null;
  /** A layer under the figure that is redrawn by itself and does not answer the mouse. */
  readonly under?: PlotFigure | null;
}

/** What surrounds every chart: title, sentence, values at the cursor, the selected year. */
export function ChartFrame(props: ChartFrameProps) {
  const { axis, figure, under, reading, view } = props;
  const { selectedYear, onSelectYear, height, keyboard, actions } = view;
  const [hovered, setHovered] = useState<number | null>(null);

  function yearUnder(event: PointerEvent<HTMLDivElement>): number | null {
    return axis && yearUnderPointer(event, axis);
  }

  function select(year: number | null) {
    if (year !== null && year !== selectedYear) onSelectYear?.(year);
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const year = yearUnder(event);
    setHovered(year);
    if ((event.buttons & 1) === 1) select(year);
  }

  return (
    <figure className={classes.frame}>
      <figcaption>
        <div className={classes.head}>
          <h3 className={classes.title}>{props.title}</h3>
          <span className={classes.aside}>
            {props.aside}
            {actions({
              title: props.title,
              sentence: props.sentence,
              layers: [under, figure].filter((layer) => layer !== null && layer !== undefined),
              table: props.table,
            })}
          </span>
        </div>
        <p className={classes.sentence}>{props.sentence}</p>
        {reading === undefined ? null : (
          <p className={classes.reading}>{reading(hovered ?? selectedYear)}</p>
        )}
      </figcaption>
      <div
        ref={props.plotRef}
        className={
          onSelectYear === undefined ? classes.plot : `${classes.plot} ${classes.selectable}`
        }
        style={{ height }}
        onPointerDown={(event) => {
          if (event.button === 0) select(yearUnder(event));
        }}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setHovered(null)}
      >
        <div role="img" aria-label={props.summary}>
          {under === null || under === undefined ? null : (
            <div className={classes.under}>
              <PlotlyChart figure={under} still />
            </div>
          )}
          {figure === null ? null : <PlotlyChart figure={figure} />}
        </div>
        {axis === null || hovered === null || hovered === selectedYear ? null : (
          <div className={classes.hover} style={{ left: pixelOfYear(hovered, axis) }} />
        )}
        {axis === null ? null : (
          <YearCursor
            axis={axis}
            year={selectedYear}
            onSelectYear={keyboard ? onSelectYear : undefined}
          />
        )}
      </div>
    </figure>
  );
}
