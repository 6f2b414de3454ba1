import type { HeldAgainstHistory, RecordError } from '#shared/history/held-against';
import { FIRST_YEAR } from '#shared/model/years';
import { historyReading } from '#shared/sentences/history';
import { fadeColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import type { PlotFigure } from '../../plot/figure';
import { baseLayout, type PlotFrame, SMALL_SIZE, stillAxis } from '../../plot/theme';
import type { TimeAxis } from '../../plot/time-axis';
import { lineTrace, marginText, textTrace } from '../parts/traces';

/** Least half of the axis, OOM, so that small errors look small. */
const LEAST = 1;

/** The axis as far as there are records: by itself the chart need not stand under those of all years. */
export function axisOfRecords(axis: TimeAxis, { records }: HeldAgainstHistory): TimeAxis {
  const last = Math.max(...records.map(({ record }) => record.year));
  return records.length === 0
    ? axis
    : { ...axis, horizon: Math.min(axis.horizon, Math.ceil(last) + 1) };
}

/** Model less record as a stem at the record's date: above the line the model is ahead. */
export function historyFigure({
  held,
  palette,
  axis,
  height,
}: {
  readonly held: HeldAgainstHistory;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}): PlotFigure {
  const frame: PlotFrame = { axis, height, top: 10, bottom: 26 };
  const { records } = held;
  const most = Math.max(
    LEAST,
    Math.ceil(Math.max(0, ...records.map(({ error }) => Math.abs(error)))),
  );
  const color = ({ part }: RecordError) => (part === 'fitted' ? palette.closed : palette.rival);
  return {
    data: [
      ...records.map((each) =>
        lineTrace([each.record.year, each.record.year], [0, each.error], {
          color: fadeColor(color(each), 0.6),
          width: 1.5,
        }),
      ),
      lineTrace([FIRST_YEAR, axis.horizon], [0, 0], { color: palette.ink, width: 1.5 }),
      {
        type: 'scatter',
        mode: 'markers',
        x: records.map(({ record }) => record.year),
        y: records.map(({ error }) => error),
        text: records.map(({ record }) =>
          historyReading(
            { ...held, records: records.filter((each) => each.record === record) },
            record.year,
          ),
        ),
        hovertemplate: '%{text}<extra></extra>',
        marker: {
          size: 8,
          symbol: records.map(({ record }) =>
            record.confidence === 'speculative' ? 'circle-open' : 'circle',
          ),
          color: records.map(color),
          line: { width: 1.5 },
        },
      },
      textTrace(
        [
          {
            x: axis.horizon,
            y: most * 0.8,
            text: marginText('model ahead'),
            color: palette.ink3,
            place: 'middle right',
          },
          {
            x: axis.horizon,
            y: -most * 0.8,
            text: marginText('record ahead'),
            color: palette.ink3,
            place: 'middle right',
          },
        ],
        SMALL_SIZE,
        palette.surface,
      ),
    ],
    layout: {
      ...baseLayout(frame, palette),
      yaxis: { ...stillAxis(palette), range: [-most, most], tickmode: 'auto', nticks: 5 },
    },
  };
}

/** What its signs stand for. */
export function historyLegend(palette: Palette) {
  return [
    { label: 'fitted', color: palette.closed, shape: 'disc' },
    { label: 'forecast', color: palette.rival, shape: 'disc' },
    { label: 'speculative', color: palette.closed, shape: 'ring' },
  ] as const;
}
