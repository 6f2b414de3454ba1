import type { Config, Data, Layout } from 'plotly.js';

/** Bounds of an axis, in its own units. */
export type AxisRange = readonly [low: number, high: number];

/** What a chart draws, as Plotly takes it. */
export interface PlotFigure {
  readonly data: readonly Data[];
  readonly layout: Partial<Layout>;
}

/** The one configuration of every chart: no logo, no bar, and nothing ever sent anywhere. */
export const PLOT_CONFIG: Partial<Config> = {
  displaylogo: false,
  displayModeBar: false,
  showSendToCloud: false,
  plotlyServerURL: '',
  doubleClick: false,
  scrollZoom: false,
  showTips: false,
};
