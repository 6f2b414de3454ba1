import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useChartScale } from './chart-scale';
import { CONFIG, type Figure } from './figure';
import { enlarge } from './figures/enlarge';

type Plotly = typeof import('./plotly');

const STILL = { ...CONFIG, staticPlot: true };

/** Plotly is large: it is fetched with the first chart, and at hand for every one after. */
let plotly: Plotly | null = null;
let loading: Promise<Plotly> | null = null;

function withPlotly(use: (plotly: Plotly) => void): void {
  if (plotly !== null) {
    use(plotly);
    return;
  }
  loading ??= import('./plotly');
  void loading.then((loaded) => {
    plotly = loaded;
    use(loaded);
  });
}

/** Name of the moment the first chart was drawn, for those who measure the start. */
const FIRST_CHART = 'headroom:first-chart';

function markFirstChart(): void {
  if (performance.getEntriesByName(FIRST_CHART).length === 0) performance.mark(FIRST_CHART);
}

/** Draws a figure, and redraws it in place when it changes. What it says is for the caller to word. */
export function PlotlyChart({
  figure: laidOut,
  still = false,
  onDrawn,
}: {
  readonly figure: Figure;
  /** Answers no mouse, which makes it quicker to draw. */
  readonly still?: boolean;
  /** Hears when the figure stands there. */
  readonly onDrawn?: () => void;
}) {
  const { scale } = useChartScale();
  const figure = useMemo(() => enlarge(laidOut, scale), [laidOut, scale]);
  const div = useRef<HTMLDivElement>(null);
  const wanted = useRef<Figure | null>(null);

  // Before the paint, so that lines move in the frame that the figures beside them change in.
  useLayoutEffect(() => {
    wanted.current = figure;
    withPlotly(({ react }) => {
      // While Plotly was loading a newer figure may have come, or the chart may have gone.
      if (div.current === null || wanted.current !== figure) return;
      void react(div.current, [...figure.data], figure.layout, still ? STILL : CONFIG).then(() => {
        markFirstChart();
        onDrawn?.();
      });
    });
  }, [figure, still, onDrawn]);

  useEffect(() => {
    const element = div.current;
    return () => {
      wanted.current = null;
      if (element !== null) plotly?.purge(element);
    };
  }, []);

  return <div ref={div} aria-hidden />;
}
