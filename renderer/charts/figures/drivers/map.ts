import type { Data, LayoutAxis } from 'plotly.js';
import type { Palette } from '../../../ui/colour/palette';
import type { PlotFigure } from '../../plot/figure';
import { FONT_FAMILY, LABEL_SIZE, SMALL_SIZE, stillAxis } from '../../plot/theme';

/** One side of the map, evenly spaced on the scale its assumption varies on. */
export interface MapSide {
  readonly title: string;
  readonly count: number;
  /** Places along the side, 0 to count - 1, and what they read. */
  readonly ticks: { readonly at: readonly number[]; readonly text: readonly string[] };
  /** Where the scenario is now; null when off the side. */
  readonly present: number | null;
}

/** A result over two assumptions as colours; where it does not come or has no value the ground shows. */
export function mapFigure({
  x,
  y,
  values,
  says,
  bar,
  palette,
  width,
  height,
}: {
  readonly x: MapSide;
  readonly y: MapSide;
  /** By row of y; null where there is none. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly says: readonly (readonly string[])[];
  /** What the colours read. */
  readonly bar: { readonly at: readonly number[]; readonly text: readonly string[] };
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}): PlotFigure {
  const side = ({ title, count, ticks }: MapSide): Partial<LayoutAxis> => ({
    ...stillAxis(palette),
    showgrid: false,
    title: {
      text: title,
      font: { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink2 },
      standoff: 8,
    },
    range: [-0.5, count - 0.5],
    tickmode: 'array',
    tickvals: [...ticks.at],
    ticktext: [...ticks.text],
    tickangle: 0,
  });
  const here: Data[] =
    x.present === null || y.present === null
      ? []
      : [
          {
            type: 'scatter',
            mode: 'markers',
            x: [x.present],
            y: [y.present],
            marker: {
              symbol: 'circle',
              size: 11,
              // Seen on the darkest and on the palest cell.
              color: palette.surface,
              line: { color: palette.ink, width: 3 },
            },
            hoverinfo: 'skip',
          },
        ];
  return {
    data: [
      {
        type: 'heatmap',
        z: values.map((row) => [...row]),
        text: says.map((row) => [...row]),
        hovertemplate: '%{text}<extra></extra>',
        hoverongaps: true,
        // Even for who sees no red or green, and read by lightness alone.
        colorscale: 'Cividis',
        zsmooth: false,
        xgap: 1,
        ygap: 1,
        colorbar: {
          thickness: 12,
          outlinewidth: 0,
          tickmode: 'array',
          tickvals: [...bar.at],
          ticktext: [...bar.text],
          tickfont: { family: FONT_FAMILY, size: SMALL_SIZE, color: palette.ink2 },
        },
      },
      ...here,
    ],
    layout: {
      width,
      height,
      margin: { l: 84, r: 24, t: 6, b: 48, pad: 0 },
      autosize: false,
      showlegend: false,
      dragmode: false,
      hovermode: 'closest',
      paper_bgcolor: 'rgba(0,0,0,0)',
      plot_bgcolor: palette.grid,
      font: { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink2 },
      hoverlabel: {
        bgcolor: palette.surface,
        bordercolor: palette.axis,
        font: { family: FONT_FAMILY, size: LABEL_SIZE, color: palette.ink },
        align: 'left',
      },
      xaxis: side(x),
      yaxis: side(y),
    },
  };
}
