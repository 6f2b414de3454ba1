import type { EnsembleCurves, Milestone } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';
import type { RunnerDate, TimelineRunner } from '#shared/sentences/timeline';
import { pixelsPerYear, type TimeAxis } from '../../plot/time-axis';
import type { LabelPoint } from '../parts/place-beside';
import { chanceDensity } from './density';

/** Curves of every runner, and the highest density of all. */
export interface ChanceCurves {
  readonly years: readonly number[];
  readonly runners: readonly {
    readonly runner: TimelineRunner;
    readonly cumulative: readonly number[];
    readonly density: readonly number[];
  }[];
  readonly peak: number;
}

/** @param notBeforeOf year before which no sample has a milestone */
export function chanceCurves(
  dates: readonly RunnerDate[],
  { cumulative }: EnsembleCurves,
  notBeforeOf: (milestone: Milestone) => number,
): ChanceCurves {
  const startOf = (milestone: Milestone) =>
    Math.max(0, Math.floor((notBeforeOf(milestone) - FIRST_YEAR) / cumulative.step));
  const runners = dates.map(({ runner, milestone }) => ({
    runner,
    cumulative: cumulative.shares[milestone],
    density: chanceDensity(cumulative.shares[milestone], cumulative.step, startOf(milestone)),
  }));
  const count = runners[0]?.cumulative.length ?? 0;
  return {
    years: Array.from({ length: count }, (_, i) => FIRST_YEAR + i * cumulative.step),
    runners,
    peak: Math.max(...runners.flatMap(({ density }) => density)),
  };
}

/** The curves as points in the plot, close enough together that none slips through a letter. */
export function chancePixels(
  { years, runners }: ChanceCurves,
  axis: TimeAxis,
  height: number,
): LabelPoint[] {
  const perYear = pixelsPerYear(axis);
  const at = (i: number, y: readonly number[]): LabelPoint => ({
    x: ((years[i] ?? 0) - FIRST_YEAR) * perYear,
    y: (1 - (y[i] ?? 0)) * height,
  });
  return runners.flatMap(({ cumulative }) =>
    years.flatMap((_, i) => {
      const [a, b] = [at(i, cumulative), at(Math.min(i + 1, years.length - 1), cumulative)];
      return [a, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }];
    }),
  );
}
