import { type PointerEvent, useState } from 'react';
import type { Box } from '#shared/briefing/handout/pages';
import { FIRST_YEAR } from '#shared/model/years';
import { Legend } from '../frame/Legend';
import { PlotlyChart } from '../plot/PlotlyChart';
import { pixelOfYear, type TimeAxis, yearAtPixel } from '../plot/time-axis';
import { chartPlace } from './chart-place';
import classes from './SlideGraph.module.css';
import type { SlideDrawing } from './slide-drawing';

/** A chart in its place on a page: title, sentence, plot, and the values of the year under the mouse. */
export function SlideGraph({
  box,
  drawing,
  onDrawn,
}: {
  box: Box;
  drawing: SlideDrawing | null;
  onDrawn?: () => void;
}) {
  const [year, setYear] = useState<number | null>(null);
  const { head, plot } = chartPlace(box);
  const says = box.block.kind === 'chart' ? box.block.says : '';
  if (drawing === null) return <p className={classes.says}>{says}</p>;
  const { axis, readings, title, legend, figure } = drawing;
  const reading = year === null ? undefined : readings[year - FIRST_YEAR];

  return (
    <figure className={classes.graph}>
      <figcaption className={classes.head} style={{ height: head }}>
        <div className={classes.line}>
          <strong>{title}</strong>
          <Legend items={legend} />
        </div>
        <p className={classes.says}>{says}</p>
      </figcaption>
      <div
        className={classes.plot}
        style={{ width: plot.width, height: plot.height }}
        onPointerMove={(event) => setYear(axis && yearUnder(event, axis))}
        onPointerLeave={() => setYear(null)}
      >
        <div role="img" aria-label={`${title}. ${says}`}>
          <PlotlyChart figure={figure} {...(onDrawn === undefined ? {} : { onDrawn })} />
        </div>
        {axis === null || year === null || reading === undefined ? null : (
          <>
            <div className={classes.cursor} style={{ left: pixelOfYear(year, axis) }} />
            <output className={classes.reading}>{reading}</output>
          </>
        )}
      </div>
    </figure>
  );
}

/** The page may be shown at any size. */
function yearUnder(event: PointerEvent<HTMLDivElement>, axis: TimeAxis): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return yearAtPixel(((event.clientX - left) / width) * axis.width, axis);
}
