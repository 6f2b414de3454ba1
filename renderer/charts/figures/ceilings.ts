import type { Data } from 'plotly.js';
import { superscriptsToHtml, toSuperscript } from '#shared/format/superscript';
import { CONSTRAINTS } from '#shared/model/results';
import type { ModelRun } from '../../model-run';
import { fade, readable } from '../../ui/color';
import type { Palette } from '../../ui/palette';
import { CONSTRAINT_NAMES } from '../constraint-names';
import type { Figure } from '../figure';
import type { Range } from '../held-range';
import { baseLayout, type Frame, plotHeight, SMALL_SIZE, stillAxis } from '../theme';
import type { TimeAxis } from '../time-axis';
import { bindingBand } from './binding-band';
import { type Canvas, canvasOf } from './canvas';
import { costLabels, costLines } from './cost-lines';
import { labelLines, type NamedLine } from './end-labels';
import { disclosureLabel, disclosureWall, referenceLines, referenceNames } from './reference-lines';
import { area, inMargin, line, type TextMark, texts } from './traces';

/** Height of the band of binding ceilings, and of the gap over it, in pixels. */
const BAND = 14;
const BAND_GAP = 5;
/** Least distance of the axis' labels, in pixels. */
const TICK_DISTANCE = 24;

export interface CeilingsInput {
  readonly run: ModelRun;
  readonly palette: Palette;
  /** Points of past models (see `pastModels`), which no assumption moves. */
  readonly models: Data;
  readonly axis: TimeAxis;
  readonly range: Range;
  readonly height: number;
}

/** Training compute against time: ceilings, the frontier with its fan, and what they are held against. */
export function ceilingsFigure(input: CeilingsInput): Figure {
  const { run, palette, models, axis, range } = input;
  const frame: Frame = { axis, height: input.height, top: 22, bottom: 26 };
  const whole = plotHeight(frame);
  const below = BAND + BAND_GAP;
  const canvas = canvasOf(run.curves.times, range, whole - below, axis);
  const base = baseLayout(frame, palette);
  return {
    data: [
      ...fan(run, palette),
      ...costLines(run, palette),
      ...referenceLines(run, palette),
      disclosureWall(canvas, palette),
      ...ceilingLines(run, palette),
      models,
      line(run.curves.times, run.curves.frontier, { color: palette.frontier, width: 3 }),
      bindingBand(run.central.binding, axis, palette),
      texts(labels(run, canvas, palette), SMALL_SIZE, palette.surface),
      bandLabel(axis, palette),
    ],
    layout: {
      ...base,
      xaxis: { ...base.xaxis, anchor: 'y2' },
      yaxis: {
        ...stillAxis(palette),
        range: [...range],
        domain: [below / whole, 1],
        ...powerTicks(canvas),
      },
      yaxis2: {
        ...stillAxis(palette),
        range: [0, 1],
        domain: [0, BAND / whole],
        showgrid: false,
        showticklabels: false,
      },
      bargap: 0,
    },
  };
}

function powerTicks({ range: [low, high], perPixel }: Canvas) {
  const step = 2 / perPixel >= TICK_DISTANCE ? 2 : 4;
  const tickvals: number[] = [];
  for (let power = Math.ceil(low / step) * step; power <= high; power += step) tickvals.push(power);
  return {
    tickmode: 'array' as const,
    tickvals,
    ticktext: tickvals.map((power) => superscriptsToHtml(`10${toSuperscript(power)}`)),
  };
}

/** The middle half and nine tenths of the samples. */
function fan({ ensemble }: ModelRun, palette: Palette): Data[] {
  if (ensemble === null || ensemble.contradiction) return [];
  const { years, fans } = ensemble.curves;
  const { p5, p25, p75, p95 } = fans.frontier;
  return [
    area(years, p5, p95, fade(palette.frontier, 0.1)),
    area(years, p25, p75, fade(palette.frontier, 0.16)),
  ];
}

function ceilingLines({ curves }: ModelRun, palette: Palette): Data[] {
  return CONSTRAINTS.flatMap((constraint) => {
    const y = curves.ceilings[constraint];
    if (y === null) return [];
    return [line(curves.times, y, { color: palette.constraints[constraint], width: 1.75 })];
  });
}

function labels(run: ModelRun, canvas: Canvas, palette: Palette): TextMark[] {
  const { curves } = run;
  const ceilings = CONSTRAINTS.flatMap((constraint): NamedLine[] => {
    const y = curves.ceilings[constraint];
    const color = readable(palette.constraints[constraint], palette.surface, palette.ink);
    return y === null ? [] : [{ name: CONSTRAINT_NAMES[constraint], color, y }];
  });
  const frontier = { name: '<b>Frontier</b>', color: palette.frontier, y: curves.frontier };
  const drawn = [...ceilings, frontier];
  return [
    ...labelLines([...drawn, ...referenceNames(run, palette)], canvas),
    ...costLabels(
      run,
      drawn.map(({ y }) => y),
      canvas,
      palette,
    ),
    disclosureLabel(canvas, palette),
  ];
}

function bandLabel({ horizon }: TimeAxis, palette: Palette): Data {
  const text = inMargin('Binding ceiling');
  const mark: TextMark = { x: horizon, y: 0.5, text, color: palette.ink3, place: 'middle right' };
  return texts([mark], SMALL_SIZE, palette.surface, 'y2');
}
