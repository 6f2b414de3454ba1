import type { Box } from '#shared/briefing/handout/pages';
import { lineCount } from '#shared/briefing/handout/text-width';

/** How much larger than in the app charts are drawn, to be read from further away. */
export const CHART_ZOOM = 1.25;
export const CHART_TEXT = 14;
export const CHART_LINE = 20;
const GAP = 6;
const LEAST_PLOT = 80;

export interface ChartPlace {
  /** Of title and sentence over the plot, in pixels of the page. */
  readonly head: number;
  /** In the chart's own pixels, which are so much smaller. */
  readonly plot: { readonly width: number; readonly height: number };
}

/** How a chart divides its place on a page. */
export function chartPlace(box: Box): ChartPlace {
  const says = box.block.kind === 'chart' ? box.block.says : '';
  const lines = 1 + (says === '' ? 0 : lineCount(says, CHART_TEXT, box.width));
  const head = lines * CHART_LINE + GAP;
  return {
    head,
    plot: {
      width: Math.floor(box.width / CHART_ZOOM),
      height: Math.max(LEAST_PLOT, Math.floor((box.height - head) / CHART_ZOOM)),
    },
  };
}
