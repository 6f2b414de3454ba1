import type { Data } from 'plotly.js';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { Milestone } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';
import { fadeColor, readableColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import { cutTextAsWritten } from '../../plot/as-written';
import type { AxisRange, PlotFigure } from '../../plot/figure';
import type { TimeAxis } from '../../plot/time-axis';
import { ceilingsRange } from '../compute/ceilings-range';
import { effectiveRange } from '../compute/effective';
import { type DrawnLine, type LineScale, linesFigure } from './lines';
import { areaTrace } from './traces';

/** A scenario in a chart of several, all with the same horizon. */
export interface OverlaidScenario {
  readonly name: string;
  readonly run: ModelRun;
  /** Its place among all, which its label begins with. */
  readonly place: number;
  /** Its colour's place in the palette. */
  readonly color: number;
}

/** A quantity by year that scenarios are compared by. */
export interface ComparedCurve {
  readonly scale: LineScale;
  readonly times: (run: ModelRun) => readonly number[];
  /** Empty where it is not known yet. */
  readonly line: (run: ModelRun) => readonly number[];
  /** The middle half and nine tenths of the samples by year, where it has them. */
  readonly bands: (run: ModelRun) => Bands | null;
  /** What it is measured against, by name. */
  readonly levels: (run: ModelRun) => Readonly<Record<string, number>>;
  /** The axis that holds it for all of them. */
  readonly range: (runs: readonly ModelRun[]) => AxisRange;
}

interface Bands {
  readonly years: readonly number[];
  readonly inner: readonly [low: readonly number[], high: readonly number[]];
  readonly outer: readonly [low: readonly number[], high: readonly number[]];
}

const LONGEST_NAME = 16;

export const FRONTIER_CURVE: ComparedCurve = {
  scale: 'powers',
  times: ({ curves }) => curves.times,
  line: ({ curves }) => curves.frontier,
  bands: (run) => {
    const ensemble = soundEnsemble(run);
    if (ensemble === null) return null;
    const { years, fans } = ensemble.curves;
    const { p5, p25, p75, p95 } = fans.frontier;
    return { years, inner: [p25, p75], outer: [p5, p95] };
  },
  levels: () => ({}),
  range: (runs) => around(runs.map(({ curves }) => ceilingsRange(curves))),
};

export const EFFECTIVE_CURVE: ComparedCurve = {
  scale: 'powers',
  times: ({ curves }) => curves.times,
  line: ({ curves }) => curves.effective,
  bands: () => null,
  levels: ({ curves }) => ({
    AGI: curves.requirements.agi,
    'WMD-like AI': curves.requirements.wmd,
  }),
  // To the ends of all lines, so that each has its name beside it.
  range: (runs) =>
    around(
      runs.map(({ curves }): AxisRange => {
        const [low, high] = effectiveRange(curves);
        return [low, Math.max(high, Math.ceil(curves.effective.at(-1) ?? high) + 1)];
      }),
    ),
};

/** The probability that a milestone has come by a year. */
export function probabilityCurve(milestone: Milestone): ComparedCurve {
  const shares = (run: ModelRun) => soundEnsemble(run)?.curves.cumulative.shares[milestone] ?? [];
  return {
    scale: 'shares',
    times: (run) => {
      const ensemble = soundEnsemble(run);
      if (ensemble === null) return run.curves.times;
      const { step } = ensemble.curves.cumulative;
      return ensemble.curves.cumulative.shares[milestone].map((_, i) => FIRST_YEAR + i * step);
    },
    line: shares,
    bands: () => null,
    levels: () => ({}),
    range: () => [0, 1],
  };
}

interface ComparedInput {
  readonly curve: ComparedCurve;
  readonly range: AxisRange;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}

/** Scenarios over one another: half of each one's samples as a band, nine tenths for the baseline. */
export function overlaidFigure({
  scenarios,
  baseline,
  ...input
}: ComparedInput & {
  readonly scenarios: readonly OverlaidScenario[];
  /** Its place among all. */
  readonly baseline: number;
}): PlotFigure {
  const { curve, palette } = input;
  const known = scenarios.filter(({ run }) => curve.line(run).length > 0);
  return linesFigure({
    ...input,
    times: known[0] === undefined ? [FIRST_YEAR] : curve.times(known[0].run),
    under: known.flatMap(({ run, color, place }) =>
      bandsOf(curve, run, palette.scenarios[color] ?? palette.ink, place === baseline),
    ),
    lines: [
      ...levelLines(known, curve, palette),
      ...striped(
        known.map((scenario) => drawn(scenario, curve, palette)),
        (input.range[1] - input.range[0]) / input.height / 2,
      ),
    ],
    scale: curve.scale,
  });
}

/** One scenario with all its bands, and the baseline behind it for comparison. */
export function singleScenarioFigure({
  scenario,
  baseline,
  ...input
}: ComparedInput & {
  readonly scenario: OverlaidScenario;
  /** null where the scenario is the baseline itself. */
  readonly baseline: OverlaidScenario | null;
}): PlotFigure {
  const { curve, palette } = input;
  const { run, color } = scenario;
  const lines = curve.line(run).length === 0 ? [] : [drawn(scenario, curve, palette)];
  const behind: DrawnLine[] =
    baseline === null || curve.line(baseline.run).length === 0
      ? []
      : [
          {
            name: shortName(baseline),
            color: palette.ink3,
            width: 1.25,
            dash: 'dash',
            y: curve.line(baseline.run),
          },
        ];
  return linesFigure({
    ...input,
    times: curve.times(run),
    under: bandsOf(curve, run, palette.scenarios[color] ?? palette.ink, true),
    lines: [...levelLines([scenario], curve, palette), ...behind, ...lines],
    scale: curve.scale,
  });
}

function bandsOf(curve: ComparedCurve, run: ModelRun, color: string, outer: boolean): Data[] {
  const bands = curve.bands(run);
  if (bands === null) return [];
  const { years } = bands;
  return [
    ...(outer ? [areaTrace(years, ...bands.outer, fadeColor(color, 0.09))] : []),
    areaTrace(years, ...bands.inner, fadeColor(color, 0.14)),
  ];
}

/** Length of a stripe, pixels. */
const STRIPE = 12;

/**
 * Lines that are one all along - scenarios of one world that differ in policy, say - take turns in
 * stripes, so that none hides another.
 *
 * @param near within so much they are one, in units of the axis
 */
function striped(lines: readonly DrawnLine[], near: number): DrawnLine[] {
  const isOne = (a: DrawnLine, b: DrawnLine) =>
    a.y.length === b.y.length && a.y.every((y, i) => Math.abs(y - (b.y[i] ?? 0)) < near);
  return lines.map((line) => {
    const same = lines.filter((other) => isOne(line, other));
    const turn = same.indexOf(line);
    if (same.length === 1) return line;
    const rest = (same.length - 1 - turn) * STRIPE;
    // A dash of no length shifts the others: Plotly has no offset.
    const lead = turn === 0 ? '' : `0px,${turn * STRIPE}px,`;
    return { ...line, dash: `${lead}${STRIPE}px,${rest}px` as NonNullable<DrawnLine['dash']> };
  });
}

function drawn(
  { name, place, run, color }: OverlaidScenario,
  curve: ComparedCurve,
  palette: Palette,
) {
  return {
    name: shortName({ name, place }),
    color: readableColor(palette.scenarios[color] ?? palette.ink, palette.surface, palette.ink),
    width: 2.25,
    y: curve.line(run),
  };
}

/** Levels that all share, each with its name; those of their own would be a thicket. */
function levelLines(
  scenarios: readonly OverlaidScenario[],
  curve: ComparedCurve,
  palette: Palette,
): DrawnLine[] {
  const [first, ...others] = scenarios.map(({ run }) => curve.levels(run));
  const run = scenarios[0]?.run;
  if (first === undefined || run === undefined) return [];
  const names = Object.keys(first).filter((name) =>
    others.every((levels) => levels[name] === first[name]),
  );
  return names.map((name) => ({
    name,
    color: palette.threshold,
    width: 1.25,
    dash: 'dot',
    y: curve.times(run).map(() => first[name] ?? 0),
  }));
}

/** "2 Slow money", short enough for the margin. */
function shortName({ name, place }: Pick<OverlaidScenario, 'name' | 'place'>): string {
  return `${place + 1} ${cutTextAsWritten(name, LONGEST_NAME)}`;
}

function around(ranges: readonly AxisRange[]): AxisRange {
  if (ranges.length === 0) return [20, 30];
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
}
