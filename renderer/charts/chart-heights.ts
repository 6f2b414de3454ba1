/** Heights of the three plots, in pixels. */
export interface ChartHeights {
  readonly ceilings: number;
  readonly timeline: number;
  readonly tiers: number;
}

/** What of the column each plot takes, and the least and most that it can be read at. */
const SHARES = {
  ceilings: { share: 0.39, least: 280, most: 480 },
  timeline: { share: 0.2, least: 180, most: 300 },
  tiers: { share: 0.18, least: 176, most: 220 },
} as const;

/**
 * Plots as high as the column allows: on a large screen all three are in view at once, on a small
 * one they keep the height they need and the column scrolls.
 */
export function chartHeights(column: number): ChartHeights {
  const heightOf = (chart: keyof ChartHeights) => {
    const { share, least, most } = SHARES[chart];
    return Math.round(Math.min(most, Math.max(least, share * column)));
  };
  return {
    ceilings: heightOf('ceilings'),
    timeline: heightOf('timeline'),
    tiers: heightOf('tiers'),
  };
}
