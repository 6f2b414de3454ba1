import type { Data } from 'plotly.js';
import { DISCLOSURE_ENDS } from '#shared/facts/models';
import { superscriptsToHtml, toSuperscript } from '#shared/format/superscript';
import { CONSTRAINTS } from '#shared/model/results';
import type { ModelRun } from '../../model-run';
import { fade, readable } from '../../ui/color';
import type { Palette } from '../../ui/palette';
import { CONSTRAINT_NAMES } from '../constraint-names';
import type { Figure } from '../figure';
import type { Range } from '../held-range';
import { baseLayout, type Frame, plotHeight, SMALL_SIZE, stillAxis } from '../theme';
import { pixelsPerYear, plotWidth, type TimeAxis } from '../time-axis';
import { bindingBand } from './binding-band';
import { labelLines, type NamedLine } from './end-labels';
import { area, line, type TextMark, texts } from './traces';

const BAND = 14;
const BAND_GAP = 5;
const COSTS = [
  { log: 6, label: '$1 M buys' },
  { log: 9, label: '$1 B buys' },
  { log: 12, label: '$1 T buys' },
];

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
  const frame: Frame = { axis, height: input.height, top: 8, bottom: 26 };
  const below = BAND + BAND_GAP;
  const height = plotHeight(frame) - below;
  const named = namedLines(run, palette);
  const canvas = {
    times: run.curves.times,
    range,
    height,
    pixelsPerYear: pixelsPerYear(axis),
  };
  const marks = [...labelLines(named, canvas), ...costLabels(run, palette, range)];
  return {
    data: [
      ...fan(run, palette),
      ...costLines(run, palette),
      ...references(run, palette),
      wall(range, palette),
      ...ceilingLines(run, palette),
      models,
      line(run.curves.times, run.curves.frontier, { color: palette.frontier, width: 3 }),
      bindingBand(run.central.binding, axis, palette),
      texts(marks, SMALL_SIZE, palette.surface),
      wallLabel(range, height, axis, palette),
    ],
    layout: {
      ...baseLayout(frame, palette),
      xaxis: { ...baseLayout(frame, palette).xaxis, anchor: 'y2' },
      yaxis: {
        ...stillAxis(palette),
        range: [...range],
        domain: [below / plotHeight(frame), 1],
        ...powerTicks(range, height),
      },
      yaxis2: {
        ...stillAxis(palette),
        range: [0, 1],
        domain: [0, BAND / plotHeight(frame)],
        showgrid: false,
        tickmode: 'array',
        tickvals: [0.5],
        ticktext: ['binding'],
      },
      bargap: 0,
    },
  };
}

function powerTicks(range: Range, height: number) {
  const [low, high] = range;
  const step = (2 * height) / (high - low) >= 24 ? 2 : 4;
  const tickvals: number[] = [];
  for (let power = Math.ceil(low / step) * step; power <= high; power += step) tickvals.push(power);
  return {
    tickmode: 'array' as const,
    tickvals,
    ticktext: tickvals.map((power) => superscriptsToHtml(`10${toSuperscript(power)}`)),
  };
}

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

/** What a sum of money buys in one run. */
function costLines({ curves }: ModelRun, palette: Palette): Data[] {
  return COSTS.map(({ log }) =>
    line(
      curves.times,
      curves.flopPerDollar.map((perDollar) => perDollar + log),
      { color: palette.isoCost, width: 1, dash: 'dot' },
    ),
  );
}

function costLabels({ curves }: ModelRun, palette: Palette, [low, high]: Range): TextMark[] {
  const perDollar = curves.flopPerDollar[0] ?? 0;
  return COSTS.flatMap(({ log, label }) => {
    const y = perDollar + log;
    if (y < low || y > high) return [];
    return [{ x: curves.times[0] ?? 0, y, text: label, color: palette.ink3, place: 'top right' }];
  });
}

interface Reference {
  readonly name: string;
  readonly times: readonly number[];
  readonly y: readonly number[];
}

/** The threshold from when it stands, and the least compute that could train AGI. */
function referenceLines({ curves, assumptions }: ModelRun): {
  threshold: Reference;
  brain: Reference;
} {
  const { times, threshold } = curves;
  const begins = times.findIndex((year) => year >= assumptions.thresholdYear.value);
  const from = begins < 0 ? times.length : begins;
  const brain = Math.log10(assumptions.brainFlop.value);
  return {
    threshold: { name: 'Threshold', times: times.slice(from), y: threshold.slice(from) },
    brain: { name: 'Brain, a lifetime', times, y: times.map(() => brain) },
  };
}

function references(run: ModelRun, palette: Palette): Data[] {
  const { threshold, brain } = referenceLines(run);
  return [
    line(brain.times, brain.y, { color: palette.brain, width: 1, dash: 'dashdot' }),
    line(threshold.times, threshold.y, { color: palette.threshold, width: 1.5, dash: 'dash' }),
  ];
}

function namedLines(run: ModelRun, palette: Palette): NamedLine[] {
  const { curves } = run;
  const shade = (color: string) => readable(color, palette.surface, palette.ink);
  const { threshold, brain } = referenceLines(run);
  return [
    ...CONSTRAINTS.flatMap((constraint) => {
      const y = curves.ceilings[constraint];
      const color = shade(palette.constraints[constraint]);
      return y === null ? [] : [{ name: CONSTRAINT_NAMES[constraint], color, y }];
    }),
    { name: '<b>Frontier</b>', color: palette.frontier, y: curves.frontier },
    { name: threshold.name, color: palette.ink2, y: threshold.y },
    { name: brain.name, color: palette.ink3, y: brain.y },
  ];
}

/** From here on the largest closed runs are not estimated in public: no points is missing data. */
function wall([low]: Range, palette: Palette): Data {
  return line([DISCLOSURE_ENDS, DISCLOSURE_ENDS], [low, 27.5], { color: palette.ink3, width: 1 });
}

function wallLabel([low, high]: Range, height: number, axis: TimeAxis, palette: Palette): Data {
  const perPixel = (high - low) / height;
  const lines =
    plotWidth(axis) > 560
      ? 'No public estimates of the largest<br>closed runs after July 2025'
      : 'No public estimates<br>of the largest closed<br>runs after July 2025';
  const rows = lines.split('<br>').length;
  const mark: TextMark = {
    x: DISCLOSURE_ENDS,
    y: low + (rows * 7 + 6) * perPixel,
    text: lines,
    color: palette.ink3,
    place: 'middle right',
  };
  return texts([mark], SMALL_SIZE, palette.surface);
}
