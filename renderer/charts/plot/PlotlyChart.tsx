import { useEffect, useLayoutEffect, useRef } from 'react';
import { PLOT_CONFIG, type PlotFigure } from './figure';
import { purge, react } from './plotly';

const STILL = { ...PLOT_CONFIG, staticPlot: true };

/** Name of the moment the first chart was painted, for those who measure the start. */
const FIRST_CHART = 'headroom:first-chart';
let painted = false;

function markFirstChart(): void {
  if (painted) return;
  painted = true;
  // A task after the next frame comes when that frame is made.
  requestAnimationFrame(() => setTimeout(() => performance.mark(FIRST_CHART)));
}

/** Draws a figure, and redraws it in place when it changes. What it says is for the caller to word. */
export function PlotlyChart({
  figure,
  still = false,
  onDrawn,
}: {
  readonly figure: PlotFigure;
  /** Answers no mouse, which makes it quicker to draw. */
  readonly still?: boolean;
  /** Hears when the figure stands there. */
  readonly onDrawn?: () => void;
}) {
  const div = useRef<HTMLDivElement>(null);

  // Before the paint, so that lines move in the frame that the figures beside them change in.
  useLayoutEffect(() => {
    if (div.current === null) return;
    void react(div.current, [...figure.data], figure.layout, still ? STILL : PLOT_CONFIG).then(
      () => {
        markFirstChart();
        onDrawn?.();
      },
    );
  }, [figure, still, onDrawn]);

  useEffect(() => {
    const element = div.current;
    return () => {
      if (element !== null) purge(element);
    };
  }, []);

  return <div ref={div} aria-hidden />;
}
