import type { Data } from 'plotly.js';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { CentralCurves } from '#shared/model/results';
import { fadeColor, readableColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import type { AxisRange, PlotFigure } from '../../plot/figure';
import type { TimeAxis } from '../../plot/time-axis';
import { type DrawnLine, linesFigure } from '../parts/lines';
import { areaTrace } from '../parts/traces';

const STEP = 2;
/** Room over the requirement of AGI, OOM: beyond it the exact height no longer matters. */
const ABOVE = 3;

export function effectiveRange({ effective, requirements }: CentralCurves): AxisRange {
  const first = effective[0] ?? 20;
  const low = Math.floor(first / STEP) * STEP;
  // A requirement that no trend reaches has no height.
  const levels = [requirements.agi, requirements.wmd, requirements.high].filter(Number.isFinite);
  const high = Math.ceil((Math.max(first, ...levels) + ABOVE) / STEP) * STEP;
  return [low, Math.max(high, low + 5 * STEP)];
}

/** Compute times algorithms of the three runners, and the levels they are measured against. */
export function effectiveFigure(input: {
  readonly run: ModelRun;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly range: AxisRange;
  readonly height: number;
}): PlotFigure {
  const { run, palette, range } = input;
  const { curves } = run;
  const name = (color: string) => readableColor(color, palette.surface, palette.ink);
  const level = (value: number) => curves.times.map(() => value);
  const drawn: DrawnLine[] = [
    {
      name: 'WMD-like AI',
      y: level(curves.requirements.wmd),
      color: palette.threshold,
      width: 1.25,
      dash: 'dot',
    },
    {
      name: 'AGI',
      y: level(curves.requirements.agi),
      color: palette.threshold,
      width: 1.25,
      dash: 'dash',
      strong: true,
    },
    ...dangerLines(run, palette),
    { name: 'Rival state', y: curves.rivalEffective, color: name(palette.rival), width: 1.75 },
    { name: 'Open weights', y: curves.openEffective, color: name(palette.open), width: 1.75 },
    {
      name: 'Closed frontier',
      y: curves.effective,
      color: palette.frontier,
      width: 3,
      strong: true,
    },
  ];
  const lines = drawn.filter(({ y }) => Number.isFinite(y[0]));
  const under = intervals(run, palette);
  return linesFigure({ ...input, times: curves.times, lines, under, scale: 'powers', range });
}

/** What else makes a model high-risk, where it counts and is not the same as AGI. */
function dangerLines({ assumptions, curves }: ModelRun, palette: Palette): DrawnLine[] {
  const { controlOOM, cyberOn, cyberFlop } = assumptions;
  const { agi } = curves.requirements;
  const line = (name: string, value: number): DrawnLine => ({
    name,
    y: curves.times.map(() => value),
    color: palette.threshold,
    width: 1.25,
    dash: 'dashdot',
  });
  return [
    ...(controlOOM.value > 0 ? [line('Loss of control', agi - controlOOM.value)] : []),
    ...(cyberOn.value
      ? [line('Severe cyber attack', Math.min(agi, Math.log10(cyberFlop.value)))]
      : []),
  ];
}

/** The middle half and nine tenths of the samples, of the closed frontier. */
function intervals(run: ModelRun, palette: Palette): Data[] {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) return [];
  const { years, fans } = ensemble.curves;
  const { p5, p25, p75, p95 } = fans.effective;
  return [
    areaTrace(years, p5, p95, fadeColor(palette.frontier, 0.08)),
    areaTrace(years, p25, p75, fadeColor(palette.frontier, 0.12)),
  ];
}
