import type { Data } from 'plotly.js';
import { formatDate, notByHorizon } from '#shared/format/dates';
import { formatShare } from '#shared/format/number/share';
import { knownNotBefore } from '#shared/model/assumptions/known-not-before';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import {
  RUNNER_NAMES,
  type RunnerDate,
  runnerDates,
  type TimelineEvent,
} from '#shared/sentences/timeline';
import { fadeColor, readableColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import type { PlotFigure } from '../../plot/figure';
import { baseLayout, type PlotFrame, plotHeight, SMALL_SIZE, stillAxis } from '../../plot/theme';
import type { TimeAxis } from '../../plot/time-axis';
import { spreadLabels } from '../parts/spread-labels';
import { areaTrace, lineTrace, marginText, type TextMark, textTrace } from '../parts/traces';
import { type ChanceCurves, chanceCurves, chancePixels } from './chances';
import { statementLabels, statementMarkers, statementsAbout } from './statements';

/** Share of the height for the density, under the cumulative curves. */
const DENSITY = 0.2;
/** Pixels between the two, for the labels of their scales not to meet. */
const GAP = 14;
const LINE_HEIGHT = 14;

export interface TimelineInput {
  readonly run: ModelRun;
  readonly event: TimelineEvent;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}

/** Cumulative probability of an event by year, its density beneath, and what experts have said. */
export function timelineFigure({ run, event, palette, axis, height }: TimelineInput): PlotFigure {
  const frame: PlotFrame = { axis, height, top: 10, bottom: 26 };
  const lower = DENSITY + GAP / plotHeight(frame);
  const curveHeight = plotHeight(frame) * (1 - lower);
  const statements = statementsAbout(event, axis);
  const curves = soundEnsemble(run)?.curves ?? null;
  const dates = runnerDates(event, run);
  const chance =
    curves === null
      ? null
      : chanceCurves(dates, curves, (milestone) => knownNotBefore(run.assumptions, milestone));
  const hidden = chance === null ? [] : chancePixels(chance, axis, curveHeight);
  const marks = [
    ...statementLabels(statements, hidden, axis, curveHeight, palette),
    ...runnerLabels(dates, run, palette, curveHeight),
  ];
  const base = baseLayout(frame, palette);
  return {
    data: [
      ...(chance === null ? centralDates(dates, run, palette) : chanceLines(chance, palette)),
      statementMarkers(statements, palette),
      textTrace(marks, SMALL_SIZE, palette.surface),
    ],
    layout: {
      ...base,
      xaxis: { ...base.xaxis, anchor: 'y2' },
      yaxis: {
        ...stillAxis(palette),
        range: [0, 1],
        domain: [lower, 1],
        tickvals: [0, 0.25, 0.5, 0.75, 1],
        ticktext: ['0%', '25%', '50%', '75%', '100%'],
      },
      yaxis2: {
        ...stillAxis(palette),
        range: [0, 1],
        domain: [0, DENSITY],
        showgrid: false,
        tickvals: chance === null ? [] : [1],
        ticktext: [`${formatShare(chance?.peak ?? 0)}/yr`],
      },
    },
  };
}

/** The frontier comes last, on top of the others. */
function chanceLines({ years, runners, peak }: ChanceCurves, palette: Palette): Data[] {
  const nothing = years.map(() => 0);
  const drawn = runners.toReversed();
  return [
    ...drawn.flatMap(({ runner, density }) => {
      const color = palette[runner];
      const y = density.map((value) => (peak > 0 ? value / peak : 0));
      return [
        areaTrace(years, nothing, y, fadeColor(color, 0.14), 'y2'),
        lineTrace(years, y, { color, width: 1, yaxis: 'y2', curved: true }),
      ];
    }),
    ...drawn.map(({ runner, cumulative }) =>
      lineTrace(years, cumulative, {
        color: palette[runner],
        width: runner === 'frontier' ? 3 : 2,
        curved: true,
      }),
    ),
  ];
}

/** Who a line is, and how often it does not get there; until the samples are in, when it does. */
function runnerLabels(
  dates: readonly RunnerDate[],
  run: ModelRun,
  palette: Palette,
  height: number,
): TextMark[] {
  const { central, horizon } = run;
  const ensemble = soundEnsemble(run);
  const labels = dates.map(({ runner, milestone }) => {
    const name = RUNNER_NAMES[runner];
    if (ensemble === null) {
      const date = formatDate(central.milestones[milestone], horizon);
      return { runner, at: 0, text: `${name}<br>central ${date}` };
    }
    const { never } = ensemble.summary.milestones[milestone];
    const share = `${formatShare(never)} ${notByHorizon(horizon)}`;
    return { runner, at: never, text: `${name}<br>${share}` };
  });
  const places = spreadLabels(
    labels.map(({ at }) => ({ at: at * height, size: 2 * LINE_HEIGHT + 4 })),
    -LINE_HEIGHT / 2,
    height,
  );
  return labels.map(({ runner, text }, i) => ({
    x: horizon,
    y: 1 - (places[i] ?? 0) / height,
    text: marginText(text),
    color: readableColor(palette[runner], palette.surface, palette.ink),
    place: 'middle right',
  }));
}

/** Until the samples are in: the central path's dates, through both parts of the chart. */
function centralDates(
  dates: readonly RunnerDate[],
  { central }: ModelRun,
  palette: Palette,
): Data[] {
  return dates.flatMap(({ runner, milestone }) => {
    const date = central.milestones[milestone];
    const x = date === null ? [] : [date, date];
    const style = { color: palette[runner], width: 2 };
    return [lineTrace(x, [0, 1], style), lineTrace(x, [0, 1], { ...style, yaxis: 'y2' })];
  });
}
