import type { Data } from 'plotly.js';
import { CONSTRAINT_NAMES } from '#shared/format/names/constraint-names';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import { CONSTRAINTS } from '#shared/model/results';
import { fadeColor, readableColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import type { AxisRange, PlotFigure } from '../../plot/figure';
import { baseLayout, SMALL_SIZE, stillAxis } from '../../plot/theme';
import type { TimeAxis } from '../../plot/time-axis';
import type { PlotCanvas } from '../parts/canvas';
import { labelLines, type NamedLine } from '../parts/end-labels';
import { powerTicks } from '../parts/record';
import { areaTrace, lineTrace, marginText, type TextMark, textTrace } from '../parts/traces';
import { bindingBand } from './binding-band';
import { ceilingsFrame } from './ceilings-frame';
import { costLabels, costLines } from './cost-lines';
import { referenceLines, referenceNames } from './reference-lines';

export interface CeilingsInput {
  readonly run: ModelRun;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly range: AxisRange;
  readonly height: number;
}

/**
 * Training compute against time, the lower layer of its chart: ceilings, the frontier with its fan, and
 * what they are held against. Kept apart from what never moves (see `recordFigure`), since it is drawn
 * anew for every step of a hand on an assumption.
 */
export function ceilingsFigure({ run, palette, axis, range, height }: CeilingsInput): PlotFigure {
  const { frame, linesDomain, bandDomain, canvas: canvasFor } = ceilingsFrame(axis, range, height);
  const canvas = canvasFor(run.curves.times);
  const base = baseLayout(frame, palette);
  const bare = { showticklabels: false, ticks: '' } as const;
  return {
    data: [
      ...fan(run, palette),
      ...costLines(run, palette),
      ...referenceLines(run, palette),
      ...ceilingLines(run, palette),
      ...publishedLine(run, palette),
      lineTrace(run.curves.times, run.curves.frontier, { color: palette.frontier, width: 3 }),
      bindingBand(run.central.binding, axis, palette),
      textTrace(labels(run, canvas, palette), SMALL_SIZE, palette.surface),
      bandLabel(axis, palette),
    ],
    layout: {
      ...base,
      xaxis: { ...base.xaxis, ...bare, anchor: 'y2' },
      yaxis: {
        ...stillAxis(palette),
        range: [...range],
        domain: linesDomain,
        ...powerTicks(range, canvas.perPixel),
        ...bare,
      },
      yaxis2: {
        ...stillAxis(palette),
        ...bare,
        range: [0, 1],
        domain: bandDomain,
        showgrid: false,
      },
      bargap: 0,
    },
  };
}

/** The middle half and nine tenths of the samples. */
function fan(run: ModelRun, palette: Palette): Data[] {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) return [];
  const { years, fans } = ensemble.curves;
  const { p5, p25, p75, p95 } = fans.frontier;
  return [
    areaTrace(years, p5, p95, fadeColor(palette.frontier, 0.1)),
    areaTrace(years, p25, p75, fadeColor(palette.frontier, 0.16)),
  ];
}

/** The frontier as the public knows it, which is what past models stand at: they are dated so too. */
function publishedLine({ assumptions, curves }: ModelRun, palette: Palette): Data[] {
  const delay = assumptions.releaseDelay.value;
  if (delay === 0) return [];
  const last = curves.times.at(-1) ?? 0;
  const times = curves.times.map((year) => year + delay).filter((year) => year <= last);
  return [lineTrace(times, curves.frontier, { color: palette.frontier, width: 1, dash: 'dot' })];
}

function ceilingLines({ curves }: ModelRun, palette: Palette): Data[] {
  return CONSTRAINTS.flatMap((constraint) => {
    const y = curves.ceilings[constraint];
    if (y === null) return [];
    return [lineTrace(curves.times, y, { color: palette.constraints[constraint], width: 1.75 })];
  });
}

function labels(run: ModelRun, canvas: PlotCanvas, palette: Palette): TextMark[] {
  const { curves } = run;
  const ceilings = CONSTRAINTS.flatMap((constraint): NamedLine[] => {
    const y = curves.ceilings[constraint];
    const color = readableColor(palette.constraints[constraint], palette.surface, palette.ink);
    return y === null ? [] : [{ name: CONSTRAINT_NAMES[constraint], color, y }];
  });
  const frontier = { name: 'Frontier', color: palette.frontier, y: curves.frontier, strong: true };
  const drawn = [...ceilings, frontier];
  return [
    ...labelLines([...drawn, ...referenceNames(run, palette)], canvas),
    ...costLabels(
      run,
      drawn.map(({ y }) => y),
      canvas,
      palette,
    ),
  ];
}

function bandLabel({ horizon }: TimeAxis, palette: Palette): Data {
  const text = marginText('Binding ceiling');
  const mark: TextMark = { x: horizon, y: 0.5, text, color: palette.ink3, place: 'middle right' };
  return textTrace([mark], SMALL_SIZE, palette.surface, 'y2');
}

/** What its signs stand for. */
export function ceilingsLegend(palette: Palette) {
  return [
    { label: 'closed model', color: palette.closed, shape: 'disc' },
    { label: 'open weights', color: palette.open, shape: 'ring' },
    { label: 'frontier: central path, 50% and 90%', color: palette.frontier, shape: 'fan' },
    { label: 'frontier as published', color: palette.frontier, shape: 'dots' },
  ] as const;
}
