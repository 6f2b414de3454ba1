import type { Data, LayoutAxis } from 'plotly.js';
import { toSuperscript } from '#shared/format/number/superscript';
import type { Palette } from '../../../ui/colour/palette';
import type { AxisRange, PlotFigure } from '../../plot/figure';
import { baseLayout, FONT_FAMILY, SMALL_SIZE, stillAxis } from '../../plot/theme';
import type { TimeAxis } from '../../plot/time-axis';
import { ceilingsFrame } from '../compute/ceilings-frame';
import { disclosureLabel, disclosureWall } from '../compute/disclosure';
import { pastModels } from '../compute/past-models';
import { textTrace } from './traces';

const POWER_SIZE = 13;
/** Least distance of the axis' labels, in pixels. */
const TICK_DISTANCE = 24;

/** What no assumption moves, the upper layer of the chart of ceilings: past models, and the scales. */
export function recordFigure(
  palette: Palette,
  axis: TimeAxis,
  range: AxisRange,
  height: number,
): PlotFigure {
  const { frame, linesDomain, canvas } = ceilingsFrame(axis, range, height);
  const drawn = canvas([]);
  const base = baseLayout(frame, palette);
  const data: Data[] = [
    disclosureWall(drawn, palette),
    pastModels(palette),
    textTrace([disclosureLabel(drawn, palette)], SMALL_SIZE, palette.surface),
  ];
  return {
    data,
    layout: {
      ...base,
      xaxis: { ...base.xaxis, anchor: 'free', position: 0 },
      yaxis: {
        ...stillAxis(palette),
        range: [...range],
        domain: linesDomain,
        showgrid: false,
        ...powerTicks(range, drawn.perPixel),
        // Superscripts need more than other letters of the scale.
        tickfont: { family: FONT_FAMILY, size: POWER_SIZE, color: palette.ink2 },
      },
    },
  };
}

/** Powers of ten, as many as can be told apart. */
export function powerTicks([low, high]: AxisRange, perPixel: number): Partial<LayoutAxis> {
  const step = 2 / perPixel >= TICK_DISTANCE ? 2 : 4;
  const tickvals: number[] = [];
  for (let power = Math.ceil(low / step) * step; power <= high; power += step) tickvals.push(power);
  return {
    tickmode: 'array',
    tickvals,
    ticktext: tickvals.map((power) => `10${toSuperscript(power)}`),
  };
}
