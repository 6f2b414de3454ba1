import type { ModelRun } from '#shared/model/model-run';
import { readable } from '../../ui/color';
import type { Palette } from '../../ui/palette';
import type { Figure } from '../figure';
import type { TimeAxis } from '../time-axis';
import { FIRST_YEAR } from '../time-axis';
import { ceilingsRange } from './ceilings-range';
import { type DrawnLine, linesFigure } from './lines';

/** A scenario in a chart of several. */
export interface Overlaid {
  readonly name: string;
  readonly run: ModelRun;
  /** Its place among all, which gives its colour. */
  readonly place: number;
}

interface OverlayInput {
  readonly scenarios: readonly Overlaid[];
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}

const LONGEST_NAME = 18;

/** The largest run of each scenario by year, on one scale. */
export function frontiersFigure({ scenarios, palette, axis, height }: OverlayInput): Figure {
  const ranges = scenarios.map(({ run }) => ceilingsRange(run.curves));
  const longest = longestOf(scenarios.map(({ run }) => run.curves.times));
  const lines = scenarios.map(({ name, run, place }) =>
    drawn(name, place, padded(run.curves.frontier, longest.length), palette),
  );
  return linesFigure({
    times: longest,
    lines,
    scale: 'powers',
    range: [
      Math.min(...ranges.map(([low]) => low), 30),
      Math.max(...ranges.map(([, high]) => high), 0),
    ],
    palette,
    axis,
    height,
  });
}

/** The probability that AGI exists by a year, in each scenario that has its samples. */
export function probabilitiesFigure({ scenarios, palette, axis, height }: OverlayInput): Figure {
  const sampled = scenarios.flatMap(({ name, run, place }) => {
    const { ensemble } = run;
    if (ensemble === null || ensemble.contradiction) return [];
    const { step, shares } = ensemble.curves.cumulative;
    return [{ name, place, y: shares.agi, times: shares.agi.map((_, i) => FIRST_YEAR + i * step) }];
  });
  const longest = longestOf(sampled.map(({ times }) => times));
  return linesFigure({
    times: longest,
    lines: sampled.map(({ name, place, y }) =>
      drawn(name, place, padded(y, longest.length), palette),
    ),
    scale: 'shares',
    range: [0, 1],
    palette,
    axis,
    height,
  });
}

function drawn(name: string, place: number, y: readonly number[], palette: Palette): DrawnLine {
  const color = palette.scenarios[place] ?? palette.ink;
  return {
    name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name,
    color: readable(color, palette.surface, palette.ink),
    width: 2.25,
    y,
  };
}

function longestOf(times: readonly (readonly number[])[]): readonly number[] {
  return times.reduce((longest, each) => (each.length > longest.length ? each : longest), []);
}

/** A line that ends at an earlier horizon stays where it ended. */
function padded(y: readonly number[], length: number): readonly number[] {
  const last = y.at(-1) ?? 0;
  return y.length >= length ? y : [...y, ...Array.from({ length: length - y.length }, () => last)];
}
