import { type ComponentType, lazy } from 'react';
import type { ChartProps } from '../../charts/frame/chart-props';
import { RUN_CHARTS } from '../../charts/views/run-charts';
import type { ChartId } from '../../state/views';

/** A chart on the board: what draws it, and what of the column it takes. */
interface BoardChart {
  readonly Chart: ComponentType<ChartProps>;
  /** Part of the column's height, and the least and most pixels it can be read at. */
  readonly share: number;
  readonly least: number;
  readonly most: number;
}

/** A chart with more to it than a run of the model is fetched when it is first shown. */
function loaded(load: () => Promise<ComponentType<ChartProps>>): ComponentType<ChartProps> {
  return lazy(() => load().then((component) => ({ default: component })));
}

export const BOARD: Readonly<Record<ChartId, BoardChart>> = {
  ceilings: {
    Chart: RUN_CHARTS.ceilings,
    share: 0.39,
    least: 280,
    most: 480,
  },
  timeline: {
    Chart: RUN_CHARTS.timeline,
    share: 0.2,
    least: 180,
    most: 300,
  },
  tiers: {
    Chart: RUN_CHARTS.tiers,
    share: 0.18,
    least: 176,
    most: 220,
  },
  effective: {
    Chart: RUN_CHARTS.effective,
    share: 0.3,
    least: 260,
    most: 400,
  },
  threshold: {
    Chart: RUN_CHARTS.threshold,
    share: 0.3,
    least: 260,
    most: 400,
  },
  releaseRisk: {
    Chart: RUN_CHARTS.releaseRisk,
    share: 0.24,
    least: 200,
    most: 320,
  },
  binding: {
    Chart: RUN_CHARTS.binding,
    share: 0.24,
    least: 200,
    most: 320,
  },
  capability: {
    Chart: loaded(
      async () => (await import('../../features/capability/CapabilityChart')).CapabilityChart,
    ),
    share: 0.36,
    least: 320,
    most: 460,
  },
  drivers: {
    Chart: loaded(async () => (await import('../../features/drivers/DriversView')).DriversView),
    share: 0.3,
    least: 280,
    most: 420,
  },
  explore: {
    Chart: loaded(async () => (await import('../../features/explore/ExploreView')).ExploreView),
    share: 0.34,
    least: 300,
    most: 460,
  },
  history: {
    Chart: loaded(async () => (await import('../../features/history/HistoryChart')).HistoryChart),
    share: 0.24,
    least: 200,
    most: 320,
  },
};

/**
 * Height of a plot, without what stands over it: as high as the column allows, so that on a large
 * screen the first three are in view at once and on a small one they scroll.
 */
export function plotHeightOf(chart: ChartId, column: number): number {
  const { share, least, most } = BOARD[chart];
  return Math.round(Math.min(most, Math.max(least, share * column)));
}
