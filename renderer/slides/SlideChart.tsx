import { type CSSProperties, type PointerEvent, useState } from 'react';
import {
  CHART_LINE,
  CHART_TEXT,
  CHART_ZOOM,
  chartPlace,
} from '#shared/briefing/layout/chart-place';
import type { PageBox } from '#shared/briefing/layout/page';
import { lineCount } from '#shared/briefing/layout/text-width';
import { FIRST_YEAR } from '#shared/model/years';
import { Legend } from '../charts/frame/Legend';
import { YearCursor } from '../charts/frame/YearCursor';
import { PlotlyChart } from '../charts/plot/PlotlyChart';
import { pixelOfYear, yearUnderPointer } from '../charts/plot/time-axis';
import type { SlideDrawing } from './charts/slide-drawing';
import classes from './SlideChart.module.css';

/** The year that a presented chart looks at. */
export interface LiveYear {
  readonly year: number;
  /** Whether it was chosen while presenting: only then the audience sees it. */
  readonly chosen: boolean;
  /** Null puts it away. */
  readonly onChoose: (year: number | null) => void;
}

/**
 * A chart in its place on a page: title, sentence and plot. While the mouse is over the plot its values
 * at that year stand in the sentence's place; live, a click keeps them there, and another puts them away.
 */
export function SlideChart({
  box,
  drawing,
  live,
  onDrawn,
}: {
  box: PageBox;
  drawing: SlideDrawing | null;
  live?: LiveYear;
  /** Hears when the figure stands there. */
  onDrawn?: () => void;
}) {
  const [hovered, setHovered] = useState<number | null>(null);
  const { head, plot } = chartPlace(box);
  const { chart, says } = box.block.kind === 'chart' ? box.block : { chart: null, says: '' };
  if (drawing === null) return <p className={classes.says}>{says}</p>;
  const { axis, readings, title, legend, figure, summary } = drawing;
  const last = axis === null ? FIRST_YEAR : Math.floor(axis.horizon);
  const year = Math.min(live?.year ?? last, last);
  const shown = hovered ?? (live?.chosen === true ? year : null);
  // Where there is nothing to read out the sentence stays.
  const reading = (shown === null ? undefined : readings[shown - FIRST_YEAR]) || undefined;

  function yearUnder(event: PointerEvent<HTMLDivElement>): number | null {
    return axis && yearUnderPointer(event, axis);
  }

  function isChosen(candidate: number | null): boolean {
    return live?.chosen === true && candidate === year;
  }

  function choose(candidate: number | null) {
    if (candidate !== null && !isChosen(candidate)) live?.onChoose(candidate);
  }

  return (
    <figure className={classes.chart} data-chart={chart}>
      <figcaption className={classes.head} style={{ ...HEAD, height: head }}>
        <div className={classes.line}>
          <strong>{title}</strong>
          <Legend items={legend} />
        </div>
        {reading === undefined ? (
          <p className={classes.says}>{says}</p>
        ) : (
          <p className={classes.says} style={{ fontSize: fittingSize(reading, box.width, head) }}>
            {reading}
          </p>
        )}
      </figcaption>
      <div
        className={live === undefined ? classes.plot : `${classes.plot} ${classes.selectable}`}
        style={{ ...ZOOM, width: plot.width, height: plot.height }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          const under = yearUnder(event);
          if (isChosen(under)) live?.onChoose(null);
          else choose(under);
        }}
        onPointerMove={(event) => {
          const under = yearUnder(event);
          setHovered(under);
          if ((event.buttons & 1) === 1) choose(under);
        }}
        onPointerLeave={() => setHovered(null)}
      >
        <div role="img" aria-label={[summary, reading].join(' ').trim()}>
          <PlotlyChart figure={figure} {...(onDrawn === undefined ? {} : { onDrawn })} />
        </div>
        {axis !== null && hovered !== null && !isChosen(hovered) && (
          <div className={classes.hover} style={{ left: pixelOfYear(hovered, axis) }} />
        )}
        {axis !== null && live !== undefined && (
          <div className={classes.year} data-chosen={live.chosen || undefined}>
            <YearCursor axis={axis} year={year} onSelectYear={live.onChoose} />
          </div>
        )}
      </div>
    </figure>
  );
}

const HEAD = { fontSize: CHART_TEXT, lineHeight: `${CHART_LINE}px` };
const ZOOM = { '--zoom': CHART_ZOOM } as CSSProperties;
const LEAST_SIZE = 10;

/** The size at which what is read out takes no more lines than the sentence it stands for. */
function fittingSize(reading: string, width: number, head: number): number {
  const lines = Math.max(1, Math.floor(head / CHART_LINE) - 1);
  let size = CHART_TEXT;
  while (size > LEAST_SIZE && lineCount(reading, { size, width }) > lines) size -= 1;
  return size;
}
