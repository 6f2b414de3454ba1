import type { ModelRun } from '#shared/model/model-run';
import type { CentralCurves } from '#shared/model/results';
import { readableColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import type { AxisRange, PlotFigure } from '../../plot/figure';
import type { TimeAxis } from '../../plot/time-axis';
import { type DrawnLine, linesFigure } from '../parts/lines';

const STEP = 2;
/** Room over the requirement of AGI, OOM: beyond it the exact height no longer matters. */
const ABOVE = 3;

export function effectiveRange({ effective, requirements }: CentralCurves): AxisRange {
  const first = effective[0] ?? 20;
  const low = Math.floor(first / STEP) * STEP;
  const high = Math.ceil((Math.max(requirements.agi, requirements.high) + ABOVE) / STEP) * STEP;
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
  const lines: DrawnLine[] = [
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
  return linesFigure({ ...input, times: curves.times, lines, scale: 'powers', range });
}
