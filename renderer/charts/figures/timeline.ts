import type { Data } from 'plotly.js';
import { formatYear } from '#shared/format/dates';
import { formatShare } from '#shared/format/share';
import type { EnsembleCurves } from '#shared/model/results';
import type { ModelRun } from '../../model-run';
import { fade, readable } from '../../ui/color';
import type { Palette } from '../../ui/palette';
import type { Figure } from '../figure';
import { RUNNER_NAMES, type Runner, runnerDates, type TimelineEvent } from '../sentences/timeline';
import { spreadLabels } from '../spread-labels';
import { baseLayout, type Frame, plotHeight, SMALL_SIZE, stillAxis } from '../theme';
import { FIRST_YEAR, pixelsPerYear, type TimeAxis } from '../time-axis';
import { densityOf } from './density';
import { statementLabels, statementMarkers, statementsAbout } from './statements';
import { area, line, type TextMark, texts } from './traces';

/** Share of the height for the density, under the cumulative curves. */
const DENSITY = 0.2;
const GAP = 0.05;
const LINE_HEIGHT = 14;

export interface TimelineInput {
  readonly run: ModelRun;
  readonly event: TimelineEvent;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}

/** Cumulative probability of an event by year, its density beneath, and what experts have said. */
export function timelineFigure({ run, event, palette, axis, height }: TimelineInput): Figure {
  const frame: Frame = { axis, height, top: 10, bottom: 26 };
  const curveHeight = plotHeight(frame) * (1 - DENSITY - GAP);
  const statements = statementsAbout(event, axis);
  const labels = statementLabels(statements, axis, curveHeight, palette);
  const { ensemble } = run;
  const curves = ensemble === null || ensemble.contradiction ? null : ensemble.curves;
  const marks =
    curves === null
      ? centralLabels(run, event, palette, axis)
      : endLabels(run, event, palette, curveHeight);
  return {
    data: [
      ...(curves === null
        ? centralTicks(run, event, palette)
        : chances(run, event, curves, palette)),
      statementMarkers(statements, palette),
      texts([...labels, ...marks], SMALL_SIZE, palette.surface),
    ],
    layout: {
      ...baseLayout(frame, palette),
      xaxis: { ...baseLayout(frame, palette).xaxis, anchor: 'y2' },
      yaxis: {
        ...stillAxis(palette),
        range: [0, 1],
        domain: [DENSITY + GAP, 1],
        tickvals: [0, 0.25, 0.5, 0.75, 1],
        ticktext: ['0%', '25%', '50%', '75%', '100%'],
      },
      yaxis2: {
        ...stillAxis(palette),
        range: [0, 1],
        domain: [0, DENSITY],
        showgrid: false,
        tickvals: [0.5],
        ticktext: ['per year'],
      },
    },
  };
}

export function runnerColor(runner: Runner, palette: Palette): string {
  return palette[runner];
}

function chances(
  run: ModelRun,
  event: TimelineEvent,
  { cumulative }: EnsembleCurves,
  palette: Palette,
): Data[] {
  const dates = runnerDates(event, run).toReversed();
  const count = cumulative.shares[event].length;
  const x = Array.from({ length: count }, (_, i) => FIRST_YEAR + i * cumulative.step);
  const densities = dates.map(({ milestone }) =>
    densityOf(cumulative.shares[milestone], cumulative.step),
  );
  const peak = Math.max(...densities.flat(), 1e-9);
  const nothing = x.map(() => 0);
  return [
    ...dates.flatMap(({ runner }, i) => {
      const color = runnerColor(runner, palette);
      const y = (densities[i] ?? []).map((density) => density / peak);
      return [
        area(x, nothing, y, fade(color, 0.14), 'y2'),
        line(x, y, { color, width: 1, yaxis: 'y2' }),
      ];
    }),
    ...dates.map(({ runner, milestone }) =>
      line(x, cumulative.shares[milestone], {
        color: runnerColor(runner, palette),
        width: runner === 'frontier' ? 3 : 2,
      }),
    ),
  ];
}

/** Who a line is, and how often it does not get there. */
function endLabels(
  run: ModelRun,
  event: TimelineEvent,
  palette: Palette,
  height: number,
): TextMark[] {
  const { ensemble, horizon } = run;
  if (ensemble === null || ensemble.contradiction) return [];
  const dates = runnerDates(event, run);
  const never = dates.map(({ milestone }) => ensemble.summary.milestones[milestone].never);
  const places = spreadLabels(
    never.map((share) => ({ at: share * height, size: 2 * LINE_HEIGHT + 4 })),
    -LINE_HEIGHT / 2,
    height + LINE_HEIGHT,
  );
  return dates.map(({ runner }, i) => ({
    x: horizon,
    y: 1 - (places[i] ?? 0) / height,
    text: `<b>${RUNNER_NAMES[runner]}</b><br>${formatShare(never[i] ?? 0)} not by ${formatYear(horizon)}`,
    color: readable(runnerColor(runner, palette), palette.surface, palette.ink),
    place: 'middle right',
  }));
}

/** Until the samples are in: the central path's dates. */
function centralTicks(run: ModelRun, event: TimelineEvent, palette: Palette): Data[] {
  return runnerDates(event, run).flatMap(({ runner, milestone }) => {
    const date = run.central.milestones[milestone];
    if (date === null) return [];
    return [line([date, date], [0, 1], { color: runnerColor(runner, palette), width: 2 })];
  });
}

function centralLabels(
  run: ModelRun,
  event: TimelineEvent,
  palette: Palette,
  axis: TimeAxis,
): TextMark[] {
  return runnerDates(event, run).flatMap(({ runner, milestone }, i) => {
    const date = run.central.milestones[milestone];
    if (date === null) return [];
    return [
      {
        x: date + 3 / pixelsPerYear(axis),
        y: 0.95 - i * 0.1,
        text: RUNNER_NAMES[runner],
        color: readable(runnerColor(runner, palette), palette.surface, palette.ink),
        place: 'middle right' as const,
      },
    ];
  });
}
