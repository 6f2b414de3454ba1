import type { Data } from 'plotly.js';
import { isoYear } from '#shared/base/decimal-year';
import { isTold, scoreFor } from '#shared/capability/fit';
import type { Benchmark } from '#shared/facts/benchmarks';
import type { ModelRun } from '#shared/model/model-run';
import { FIRST_YEAR } from '#shared/model/years';
import { type CapabilityView, formatScore } from '#shared/sentences/capability';
import { fadeColor, readableColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import { textAsWritten } from '../../plot/as-written';
import type { PlotFigure } from '../../plot/figure';
import {
  baseLayout,
  FONT_FAMILY,
  type PlotFrame,
  plotHeight,
  SMALL_SIZE,
  stillAxis,
} from '../../plot/theme';
import type { TimeAxis } from '../../plot/time-axis';
import { plotCanvas } from '../parts/canvas';
import { labelLines, type NamedLine } from '../parts/end-labels';
import { powerTicks } from '../parts/record';
import { areaTrace, lineTrace, marginText, type TextMark, textTrace } from '../parts/traces';

/** Share of the height for the scores, over the two thresholds in FLOP. */
const SCORES = 0.46;
const GAP = 22;
const MINUTES = [1, 10, 60, 480, 2400, 12_000];

/** Scores over time with their threshold above; both thresholds as compute beneath. */
export function capabilityFigure({
  view,
  run,
  palette,
  axis,
  height,
}: {
  readonly view: CapabilityView;
  readonly run: ModelRun;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}): PlotFigure {
  const frame: PlotFrame = { axis, height, top: 10, bottom: 26 };
  const whole = plotHeight(frame);
  const lower = 1 - SCORES - GAP / whole;
  const shares = view.benchmark.unit === 'share';
  const place = (score: number) => (shares ? score : Math.log10(Math.max(score, 1e-2)));
  const base = baseLayout(frame, palette);
  const range = flopRange(view, run);
  return {
    data: [
      ...scoreTraces(view, run, palette, axis, place),
      ...computeTraces(view, run, palette, axis, range, whole * lower),
    ],
    layout: {
      ...base,
      xaxis: { ...base.xaxis, anchor: 'y2' },
      yaxis: {
        ...stillAxis(palette),
        domain: [1 - SCORES, 1],
        range: shares ? [0, 1.02] : [-0.5, Math.log10(20_000)],
        tickmode: 'array',
        tickvals: shares ? [0, 0.5, 1] : MINUTES.map(Math.log10),
        ticktext: (shares ? [0, 0.5, 1] : MINUTES).map((at) => formatScore(view.benchmark, at)),
      },
      yaxis2: {
        ...stillAxis(palette),
        domain: [0, lower],
        range: [...range],
        ...powerTicks(range, (range[1] - range[0]) / (whole * lower)),
        tickfont: { family: FONT_FAMILY, size: 13, color: palette.ink2 },
      },
    },
  };
}

function scoreTraces(
  { benchmark, scores, threshold, fit }: CapabilityView,
  { assumptions, curves }: ModelRun,
  palette: Palette,
  { horizon }: TimeAxis,
  place: (score: number) => number,
): Data[] {
  const along = (effective: readonly number[]) =>
    fit === null ? [] : effective.map((e) => place(scoreFor(benchmark, fit, e)));
  // Scores are dated by publication, and so are the lines they are held against.
  const published = curves.times.map((year) => year + assumptions.releaseDelay.value);
  const unreliable = scores.some((score) => !isTold(benchmark, score));
  const end: TextMark[] =
    threshold === null
      ? []
      : [
          {
            x: horizon,
            y: place(threshold),
            text: marginText(`Threshold ${formatScore(benchmark, threshold)}`),
            color: palette.ink,
            place: 'middle right',
            strong: true,
          },
        ];
  return [
    ...(fit === null
      ? []
      : [
          lineTrace(published, along(curves.openEffective), {
            color: palette.open,
            width: 1.25,
            curved: true,
          }),
          lineTrace(published, along(curves.effective), {
            color: palette.frontier,
            width: 1.5,
            curved: true,
          }),
        ]),
    ...(threshold === null
      ? []
      : [
          lineTrace([FIRST_YEAR, horizon], [place(threshold), place(threshold)], {
            color: palette.ink,
            width: 1.5,
            dash: 'dash',
          }),
        ]),
    ...(unreliable ? unreliableAbove(benchmark, palette, horizon, place) : []),
    {
      type: 'scatter',
      mode: 'markers',
      x: scores.map(({ date }) => isoYear(date)),
      y: scores.map(({ score }) => place(score)),
      text: scores.map(
        ({ model, date, score, source }) =>
          `${textAsWritten(model)}, ${date}<br>${formatScore(benchmark, score)} on ${benchmark.label}${isTold(benchmark, { score }) ? '' : ', unreliable'}${source === '' ? '' : `<br>${textAsWritten(source)}`}`,
      ),
      hovertemplate: '%{text}<extra></extra>',
      marker: {
        size: 8,
        symbol: scores.map((score) =>
          isTold(benchmark, score) ? (score.open ? 'circle-open' : 'circle') : 'triangle-up-open',
        ),
        color: scores.map(({ open }) => (open ? palette.open : palette.closed)),
        opacity: scores.map((score) => (isTold(benchmark, score) ? 1 : 0.6)),
        line: { width: 1.5 },
      },
    },
    textTrace(end, SMALL_SIZE, palette.surface),
  ];
}

/** Where lengths stop to be reliable. */
function unreliableAbove(
  benchmark: Benchmark,
  palette: Palette,
  horizon: number,
  place: (score: number) => number,
): Data[] {
  const y = place(benchmark.tellsUpTo);
  const text = `unreliable above ${formatScore(benchmark, benchmark.tellsUpTo)}`;
  return [
    lineTrace([FIRST_YEAR, horizon], [y, y], { color: palette.ink3, width: 1, dash: 'dot' }),
    textTrace(
      [{ x: FIRST_YEAR, y, text, color: palette.ink3, place: 'top right' }],
      SMALL_SIZE,
      palette.surface,
    ),
  ];
}

function computeTraces(
  { rows }: CapabilityView,
  { curves }: ModelRun,
  palette: Palette,
  axis: TimeAxis,
  range: readonly [number, number],
  height: number,
): Data[] {
  const years = rows.map(({ year }) => year);
  const high = readableColor(palette.tiers.high, palette.surface, palette.ink);
  const needed = rows.map((row) => row.needed);
  const threshold = rows.map((row) => row.threshold);
  const clipped = needed.map((value, i) => Math.min(value, threshold[i] ?? value));
  const yearly = curves.times.flatMap((time, i) =>
    Number.isInteger(time) ? [curves.frontier[i] ?? 0] : [],
  );
  const named: NamedLine[] = [
    { name: 'Frontier', color: palette.frontier, y: yearly },
    ...(rows.length === 0
      ? []
      : [
          { name: 'FLOP threshold', color: palette.ink, y: threshold, strong: true },
          { name: 'Capability as FLOP', color: high, y: needed },
        ]),
  ];
  const times = curves.times.filter(Number.isInteger);
  return [
    areaTrace(years, clipped, threshold, fadeColor(palette.tiers.high, 0.16), 'y2'),
    lineTrace(curves.times, curves.frontier, { color: palette.frontier, width: 1.75, yaxis: 'y2' }),
    lineTrace(years, needed, { color: high, width: 1.75, dash: 'dot', yaxis: 'y2' }),
    lineTrace(years, threshold, { color: palette.ink, width: 2.25, yaxis: 'y2' }),
    textTrace(
      labelLines(named, plotCanvas(times, range, height, axis)),
      SMALL_SIZE,
      palette.surface,
      'y2',
    ),
  ];
}

function flopRange({ rows }: CapabilityView, { curves }: ModelRun): readonly [number, number] {
  const levels = rows.flatMap(({ needed, threshold }) => [needed, threshold]);
  const low = Math.min(curves.frontier[0] ?? 20, ...levels);
  const high = Math.max(curves.frontier.at(-1) ?? 30, ...levels.filter((level) => level < 40));
  return [Math.max(12, Math.floor(low / 2) * 2), Math.ceil(high / 2) * 2];
}
