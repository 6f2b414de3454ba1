/** Heights of the plots, without what stands over each, in pixels. */
export interface ChartHeights {
  readonly ceilings: number;
  readonly timeline: number;
  readonly tiers: number;
}

/** Below these the charts are scrolled rather than squeezed. */
const LEAST: ChartHeights = { ceilings: 320, timeline: 216, tiers: 184 };
/** How room beyond that is shared out. */
const WEIGHTS: ChartHeights = { ceilings: 0.55, timeline: 0.3, tiers: 0.15 };
/** Titles, sentences, paddings and the credit, while none of them wraps. */
const AROUND = 276;

/** Plots that together fill a column of the given height, where it has the room. */
export function chartHeights(column: number): ChartHeights {
  const spare = Math.max(0, column - AROUND - LEAST.ceilings - LEAST.timeline - LEAST.tiers);
  const height = (chart: keyof ChartHeights) => Math.floor(LEAST[chart] + spare * WEIGHTS[chart]);
  return {
    ceilings: height('ceilings'),
    timeline: height('timeline'),
    tiers: height('tiers'),
  };
}
