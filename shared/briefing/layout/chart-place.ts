import type { PageArea, PageBox } from './page';
import { lineCount } from './text-width';

/** How much larger than in the app charts are drawn, to be read from the back of a room. */
export const CHART_ZOOM = 1.3;
export const CHART_TEXT = 16;
export const CHART_LINE = 22;
const GAP = 4;
const LEAST_PLOT = 80;

export interface ChartPlace {
  /** Of title and sentence over the plot, in pixels of the page. */
  readonly head: number;
  /** In the chart's own pixels, which are so much smaller. */
  readonly plot: Pick<PageArea, 'width' | 'height'>;
}

/** How a chart divides its place on a page. */
export function chartPlace({ block, width, height }: PageBox): ChartPlace {
  const says = block.kind === 'chart' ? block.says : '';
  const lines = 1 + (says === '' ? 0 : lineCount(says, { size: CHART_TEXT, width }));
  const head = lines * CHART_LINE + GAP;
  return {
    head,
    plot: {
      width: Math.floor(width / CHART_ZOOM),
      height: Math.max(LEAST_PLOT, Math.floor((height - head) / CHART_ZOOM)),
    },
  };
}
