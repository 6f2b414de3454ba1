import type { Layout } from 'plotly.js';
import type { PlotFigure } from './figure';

/** Layers that were laid out over one another, as one figure: the upper one has the scales. */
export function flattenedFigure(layers: readonly PlotFigure[]): PlotFigure {
  const [lowest, ...upper] = layers;
  if (lowest === undefined) throw new Error('The chart has not been laid out yet.');
  return upper.reduce(
    (below, above) => ({
      data: [...below.data, ...above.data],
      layout: { ...below.layout, ...above.layout, ...axes(below.layout, above.layout) },
    }),
    lowest,
  );
}

function axes(below: Partial<Layout>, above: Partial<Layout>): Partial<Layout> {
  return {
    xaxis: { ...below.xaxis, showticklabels: true, ...above.xaxis },
    yaxis: { ...below.yaxis, showticklabels: true, ...above.yaxis },
  };
}
