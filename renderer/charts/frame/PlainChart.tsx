import type { ReactNode, RefCallback } from 'react';
import type { ChartTable } from '../plot/chart-content';
import type { PlotFigure } from '../plot/figure';
import { PlotlyChart } from '../plot/PlotlyChart';
import classes from './ChartFrame.module.css';
import type { ChartProps } from './chart-props';

/** What surrounds a chart that is not one of years: title, sentence, controls. */
export function PlainChart({
  title,
  sentence,
  summary,
  aside,
  controls,
  height,
  plotRef,
  figure,
  over,
  stale = false,
  table,
  actions,
}: {
  readonly title: string;
  readonly sentence: string;
  readonly summary: string;
  readonly aside?: ReactNode;
  /** Between the sentence and the plot. */
  readonly controls?: ReactNode;
  readonly height: number;
  readonly plotRef: RefCallback<HTMLDivElement>;
  readonly figure: PlotFigure | null;
  /** What lies over the plot, for those who ask its parts. */
  readonly over?: ReactNode;
  /** Whether what is drawn belongs to earlier assumptions. */
  readonly stale?: boolean;
  readonly table: () => ChartTable;
  readonly actions: ChartProps['actions'];
}) {
  return (
    <figure className={classes.frame}>
      <figcaption>
        <div className={classes.head}>
          <h3 className={classes.title}>{title}</h3>
          <span className={classes.aside}>
            {aside}
            {actions({ title, sentence, layers: figure === null ? [] : [figure], table })}
          </span>
        </div>
        <p className={classes.sentence}>{sentence}</p>
      </figcaption>
      {controls}
      <div
        ref={plotRef}
        className={classes.plot}
        style={{ height }}
        data-stale={stale || undefined}
        aria-busy={stale}
      >
        <div role="img" aria-label={summary}>
          {figure === null ? null : <PlotlyChart figure={figure} />}
        </div>
        {over}
      </div>
    </figure>
  );
}
