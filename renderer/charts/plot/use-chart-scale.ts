import { createContext, useContext } from 'react';

/** How a chart is shown: at the desk, or to a room. */
export interface ChartScale {
  /** Screen pixels to one of the chart's own: letters, lines and margins grow with it. */
  readonly scale: number;
  /** Without controls and without the sentence, which the slide itself says. */
  readonly presented: boolean;
}

const ChartScaleContext = createContext<ChartScale>({ scale: 1, presented: false });

export const ChartScaleProvider = ChartScaleContext.Provider;

export function useChartScale(): ChartScale {
  return useContext(ChartScaleContext);
}
