import type { SlideChart } from '#shared/briefing/slide';
import { heldAgainstHistory } from '#shared/history/held-against';
import { recordRuns } from '#shared/history/records';
import type { ModelRun } from '#shared/model/model-run';
import { TIERS } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';
import { BINDING_TITLE, bindingReading } from '#shared/sentences/binding';
import { CEILINGS_TITLE, ceilingsReading } from '#shared/sentences/ceilings';
import { EFFECTIVE_TITLE, effectiveReading } from '#shared/sentences/effective';
import { HISTORY_TITLE, historyReading } from '#shared/sentences/history';
import { RELEASE_RISK_TITLE, releaseRiskReading } from '#shared/sentences/release-risk';
import { THRESHOLD_TITLE, thresholdReading } from '#shared/sentences/threshold';
import { TIERS_TITLE } from '#shared/sentences/tiers';
import { timelineReading, timelineTitle } from '#shared/sentences/timeline';
import type { Palette } from '../../ui/colour/palette';
import { bindingSharesFigure } from '../figures/compute/binding-shares';
import { ceilingsFigure } from '../figures/compute/ceilings';
import { ceilingsRange } from '../figures/compute/ceilings-range';
import { effectiveFigure, effectiveRange } from '../figures/compute/effective';
import { axisOfRecords, historyFigure } from '../figures/compute/history';
import { thresholdFigure } from '../figures/compute/threshold';
import { timelineFigure } from '../figures/dates/timeline';
import { type DriverBar, driversFigure, swingLegend } from '../figures/drivers/drivers';
import {
  FRONTIER_CURVE,
  type OverlaidScenario,
  overlaidFigure,
  probabilityCurve,
} from '../figures/parts/overlays';
import { recordFigure } from '../figures/parts/record';
import { RELEASED_ON_SLIDES, releaseRiskFigure } from '../figures/tiers/release-risk';
import { tiersFigure } from '../figures/tiers/tiers';
import type { LegendItem } from '../frame/Legend';
import type { PlotFigure } from '../plot/figure';
import { flattenedFigure } from '../plot/flattened';
import type { TimeAxis } from '../plot/time-axis';

/** What the drivers of a result are drawn from. */
export interface DriversInput {
  readonly title: string;
  readonly bars: readonly DriverBar[];
  readonly base: number;
  readonly ticks: { readonly at: readonly number[]; readonly text: readonly string[] };
}

export interface SlideChartInput {
  readonly chart: SlideChart;
  /** The scenarios, the one that is briefed first. */
  readonly scenarios: readonly OverlaidScenario[];
  readonly drivers: DriversInput | null;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}

/** A chart of a slide, as it is drawn on paper and in a page that is read without the app. */
export interface SlideDrawing {
  readonly title: string;
  readonly legend: readonly LegendItem[];
  readonly figure: PlotFigure;
  /** Where its years are; null for one that has none. */
  readonly axis: TimeAxis | null;
  /** Its values in one line, for every whole year from the first. */
  readonly readings: readonly string[];
}

type Part = Omit<SlideDrawing, 'axis' | 'readings'> & {
  /** Where it has one of its own. */
  readonly axis?: TimeAxis;
  readonly reading?: (year: number) => string;
};

/** Null where what it shows is not known: no scenario to draw, no drivers worked out. */
export function slideDrawing(input: SlideChartInput): SlideDrawing | null {
  const [first] = input.scenarios;
  if (first === undefined) return null;
  if (input.chart === 'drivers') return driversDrawing(input);
  const overlaid = input.chart === 'frontiers' || input.chart === 'probabilities';
  const horizons = (overlaid ? input.scenarios : [first]).map(({ run }) => run.horizon);
  const horizon = Math.max(...horizons);
  const whole = { width: input.width, horizon };
  const { reading, axis = whole, ...drawn } = draw(input, first.run, whole);
  const years = Array.from(
    { length: Math.floor(axis.horizon) - FIRST_YEAR + 1 },
    (_, i) => FIRST_YEAR + i,
  );
  return { ...drawn, axis, readings: reading === undefined ? [] : years.map(reading) };
}

function draw(input: SlideChartInput, run: ModelRun, axis: TimeAxis): Part {
  const { palette, height } = input;
  const given = { run, palette, axis, height };
  switch (input.chart) {
    case 'ceilings': {
      const range = ceilingsRange(run.curves);
      return {
        title: CEILINGS_TITLE,
        legend: [
          { label: 'closed model', color: palette.closed, shape: 'disc' },
          { label: 'open weights', color: palette.open, shape: 'ring' },
          { label: 'frontier, 50% and 90%', color: palette.frontier, shape: 'fan' },
        ],
        figure: flattenedFigure([
          ceilingsFigure({ ...given, range }),
          recordFigure(palette, axis, range, height),
        ]),
        reading: (year) => ceilingsReading(run, year),
      };
    }
    case 'timeline':
      return {
        title: timelineTitle('agi'),
        legend: [],
        figure: timelineFigure({ ...given, event: 'agi' }),
        reading: (year) => timelineReading('agi', run, year),
      };
    case 'effective':
      return {
        title: EFFECTIVE_TITLE,
        legend: [],
        figure: effectiveFigure({ ...given, range: effectiveRange(run.curves) }),
        reading: (year) => effectiveReading(run, year),
      };
    case 'threshold':
      return {
        title: THRESHOLD_TITLE,
        legend: [],
        figure: thresholdFigure({ ...given, range: ceilingsRange(run.curves) }),
        reading: (year) => thresholdReading(run, year),
      };
    case 'tiers':
      return {
        title: TIERS_TITLE,
        legend: TIERS.map((tier) => ({
          label: `${tier.charAt(0).toUpperCase()} ${tier}`,
          color: palette.tiers[tier],
          shape: 'cell',
        })),
        figure: tiersFigure(given),
      };
    case 'releaseRisk':
      return {
        title: RELEASE_RISK_TITLE,
        legend: [],
        figure: releaseRiskFigure({ ...given, released: RELEASED_ON_SLIDES }),
        reading: (year) => releaseRiskReading(RELEASED_ON_SLIDES, run, year),
      };
    case 'binding':
      return {
        title: BINDING_TITLE,
        legend: [],
        figure: bindingSharesFigure(given),
        reading: (year) => bindingReading(run, year),
      };
    case 'history':
      return historyDrawing(given);
    case 'frontiers':
      return {
        title: 'Largest run, central path, FLOP',
        legend: [],
        figure: overlaidFigure({
          ...input,
          axis,
          curve: FRONTIER_CURVE,
          range: FRONTIER_CURVE.range(input.scenarios.map((each) => each.run)),
          baseline: 0,
        }),
      };
    case 'probabilities':
      return {
        title: 'Probability that AGI exists by the year',
        legend: [],
        figure: overlaidFigure({
          ...input,
          axis,
          curve: probabilityCurve('agi'),
          range: [0, 1],
          baseline: 0,
        }),
      };
    case 'drivers':
      throw new Error('Drivers have no years.');
  }
}

function historyDrawing(given: {
  readonly run: ModelRun;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}): Part {
  const { run, palette } = given;
  const held = heldAgainstHistory(run.assumptions, run.horizon, recordRuns({ speculative: true }));
  const axis = axisOfRecords(given.axis, held);
  return {
    title: HISTORY_TITLE,
    legend: [
      { label: 'fitted', color: palette.closed, shape: 'disc' },
      { label: 'forecast', color: palette.rival, shape: 'disc' },
      { label: 'speculative', color: palette.closed, shape: 'ring' },
    ],
    axis,
    figure: historyFigure({ ...given, axis, held }),
    reading: (year) => historyReading(held, year),
  };
}

function driversDrawing({ drivers, palette, width, height }: SlideChartInput): SlideDrawing | null {
  if (drivers === null) return null;
  const { title, ...drawn } = drivers;
  return {
    title,
    legend: swingLegend(palette),
    figure: driversFigure({ ...drawn, palette, width, height }),
    axis: null,
    readings: [],
  };
}
