import type { ModelRun } from '#shared/model/model-run';
import { fadeColor, readableColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import type { AxisRange, PlotFigure } from '../../plot/figure';
import type { TimeAxis } from '../../plot/time-axis';
import { type DrawnLine, linesFigure } from '../parts/lines';
import { areaTrace } from '../parts/traces';

/** The threshold, what it would have to be, and the runs it is there for. */
export function thresholdFigure(input: {
  readonly run: ModelRun;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly range: AxisRange;
  readonly height: number;
}): PlotFigure {
  const { run, palette, range } = input;
  const { curves } = run;
  const algorithms = curves.effective.map((value, i) => value - (curves.frontier[i] ?? 0));
  const needed = (requirement: number) => algorithms.map((gain) => requirement - gain);
  const wmd = needed(curves.requirements.wmd);
  const high = readableColor(palette.tiers.high, palette.surface, palette.ink);
  // Where the threshold is over what it would have to be, the runs between the two go unseen.
  const unseen = wmd.map((value, i) => Math.min(value, curves.threshold[i] ?? value));
  const { requirements } = curves;
  const drawn: DrawnLine[] = [
    { name: 'Frontier', y: curves.frontier, color: palette.frontier, width: 2 },
    {
      name: 'Largest open run',
      y: curves.openRun,
      color: readableColor(palette.open, palette.surface, palette.ink),
      width: 1.5,
    },
    {
      name: 'To see AGI',
      y: needed(curves.requirements.agi),
      color: high,
      width: 1.5,
      dash: 'dash',
    },
    { name: 'To see WMD-like', y: wmd, color: high, width: 1.5, dash: 'dot' },
    ...(requirements.dangerous < requirements.wmd
      ? [
          {
            name: 'To see any danger',
            y: needed(requirements.dangerous),
            color: high,
            width: 1.5,
            dash: 'dashdot' as const,
          },
        ]
      : []),
    { name: 'Threshold', y: curves.threshold, color: palette.ink, width: 2.5, strong: true },
  ];
  const lines = drawn.filter(({ y }) => Number.isFinite(y[0]));
  const under = [
    areaTrace(curves.times, unseen, curves.threshold, fadeColor(palette.tiers.high, 0.16)),
  ];
  return linesFigure({ ...input, times: curves.times, lines, under, scale: 'powers', range });
}
