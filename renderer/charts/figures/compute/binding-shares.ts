import type { Data } from 'plotly.js';
import { CONSTRAINT_NAMES } from '#shared/format/names/constraint-names';
import type { ModelRun } from '#shared/model/model-run';
import { CONSTRAINTS } from '#shared/model/results';
import { bindingRows } from '#shared/sentences/binding';
import { fadeColor, readableColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import type { PlotFigure } from '../../plot/figure';
import { baseLayout, type PlotFrame, plotHeight, SMALL_SIZE, stillAxis } from '../../plot/theme';
import type { TimeAxis } from '../../plot/time-axis';
import { spreadLabels } from '../parts/spread-labels';
import { areaTrace, lineTrace, marginText, type TextMark, textTrace } from '../parts/traces';

const LINE_HEIGHT = SMALL_SIZE + 4;

/** Shares of the samples stacked to one, a ceiling each, named beside what is left of it at the end. */
export function bindingSharesFigure({
  run,
  palette,
  axis,
  height,
}: {
  readonly run: ModelRun;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}): PlotFigure {
  const frame: PlotFrame = { axis, height, top: 10, bottom: 26 };
  const rows = bindingRows(run);
  const years = rows.map(({ year }) => year);
  let floor = years.map(() => 0);
  const bands = CONSTRAINTS.flatMap((constraint) => {
    if (rows.every((row) => (row[constraint] ?? 0) === 0)) return [];
    const low = floor;
    const high = rows.map((row, i) => (low[i] ?? 0) + (row[constraint] ?? 0));
    floor = high;
    return [{ constraint, low, high }];
  });
  const whole = plotHeight(frame);
  const middles = bands.map(({ low, high }) => 1 - ((low.at(-1) ?? 0) + (high.at(-1) ?? 0)) / 2);
  const places = spreadLabels(
    middles.map((middle) => ({ at: middle * whole, size: LINE_HEIGHT })),
    0,
    whole,
  );
  const names = bands.map(({ constraint }, i): TextMark => {
    const color = palette.constraints[constraint];
    return {
      x: years.at(-1) ?? 0,
      y: 1 - (places[i] ?? 0) / whole,
      text: marginText(CONSTRAINT_NAMES[constraint]),
      color: readableColor(color, palette.surface, palette.ink),
      place: 'middle right',
    };
  });
  const data: Data[] = [
    ...bands.map(({ constraint, low, high }) =>
      areaTrace(years, low, high, fadeColor(palette.constraints[constraint], 0.45)),
    ),
    ...bands.map(({ constraint, high }) =>
      lineTrace(years, high, { color: palette.constraints[constraint], width: 1.5, curved: true }),
    ),
    textTrace(names, SMALL_SIZE, palette.surface),
  ];
  return {
    data,
    layout: {
      ...baseLayout(frame, palette),
      yaxis: {
        ...stillAxis(palette),
        range: [0, 1],
        tickvals: [0, 0.25, 0.5, 0.75, 1],
        ticktext: ['0%', '25%', '50%', '75%', '100%'],
      },
    },
  };
}
