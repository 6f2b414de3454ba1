import { keyYear } from '#shared/briefing/key-year';
import { yearWithin } from '#shared/headlines/headlines';
import type { ModelRun } from '#shared/model/model-run';
import type { ReleasedModel } from '#shared/model/results';
import { BINDING_TITLE, bindingReading, bindingSummary } from '#shared/sentences/binding';
import { CEILINGS_TITLE, ceilingsReading, ceilingsSummary } from '#shared/sentences/ceilings';
import { EFFECTIVE_TITLE, effectiveReading, effectiveSummary } from '#shared/sentences/effective';
import { HISTORY_TITLE, historyReading, historySummary } from '#shared/sentences/history';
import {
  RELEASE_RISK_TITLE,
  releaseRiskReading,
  releaseRiskSummary,
} from '#shared/sentences/release-risk';
import { THRESHOLD_TITLE, thresholdReading, thresholdSummary } from '#shared/sentences/threshold';
import { TIERS_TITLE, tiersSummary } from '#shared/sentences/tiers';
import { timelineReading, timelineSummary, timelineTitle } from '#shared/sentences/timeline';
import { bindingSharesFigure } from '../../charts/figures/compute/binding-shares';
import { ceilingsFigure, ceilingsLegend } from '../../charts/figures/compute/ceilings';
import { ceilingsRange } from '../../charts/figures/compute/ceilings-range';
import { effectiveFigure, effectiveRange } from '../../charts/figures/compute/effective';
import { axisOfRecords, historyFigure, historyLegend } from '../../charts/figures/compute/history';
import { thresholdFigure } from '../../charts/figures/compute/threshold';
import { timelineFigure } from '../../charts/figures/dates/timeline';
import { recordFigure } from '../../charts/figures/parts/record';
import { releaseRiskFigure } from '../../charts/figures/tiers/release-risk';
import { tiersFigure, tiersLegend } from '../../charts/figures/tiers/tiers';
import type { LegendItem } from '../../charts/frame/Legend';
import type { ChartTable } from '../../charts/plot/chart-content';
import type { PlotFigure } from '../../charts/plot/figure';
import { flattenedFigure } from '../../charts/plot/flattened';
import type { TimeAxis } from '../../charts/plot/time-axis';
import { bindingTable } from '../../charts/tables/binding';
import { ceilingsTable } from '../../charts/tables/ceilings';
import { effectiveTable } from '../../charts/tables/effective';
import { historyTable } from '../../charts/tables/history';
import { releaseRiskTable } from '../../charts/tables/release-risk';
import { thresholdTable } from '../../charts/tables/threshold';
import { tiersTable } from '../../charts/tables/tiers';
import { timelineTable } from '../../charts/tables/timeline';
import type { Palette } from '../../ui/colour/palette';
import { type ChartOfSlides, overYears } from './slide-drawing';

/** Whose weights are released on a slide, where nobody can choose. */
const RELEASED_ON_SLIDES: ReleasedModel = 'frontier';

/** What a figure of a run is drawn from. */
interface FigureInput {
  readonly run: ModelRun;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}

/** A chart of the briefed run and nothing else; its summary is of the year that the slides look at. */
function chartOfRun({
  title,
  ofSamples,
  legend = () => [],
  figure,
  summary,
  reading,
  table,
}: {
  readonly title: string;
  readonly ofSamples: boolean;
  readonly legend?: (palette: Palette) => readonly LegendItem[];
  readonly figure: (input: FigureInput) => PlotFigure;
  readonly summary: (run: ModelRun, year: number) => string;
  readonly reading?: (run: ModelRun, year: number) => string;
  readonly table: (run: ModelRun) => ChartTable;
}): ChartOfSlides {
  return {
    ofSamples,
    draw: ({ run, now }, { palette, width, height }) => {
      const axis = { width, horizon: run.horizon };
      return overYears({
        axis,
        title,
        legend: legend(palette),
        figure: figure({ run, palette, axis, height }),
        summary: summary(run, yearWithin(run, keyYear(now))),
        ...(reading === undefined ? {} : { reading: (year: number) => reading(run, year) }),
      });
    },
    table: ({ run }) => table(run),
  };
}

export const ceilings = chartOfRun({
  title: CEILINGS_TITLE,
  ofSamples: false,
  legend: ceilingsLegend,
  figure: (input) => {
    const { run, palette, axis, height } = input;
    const range = ceilingsRange(run.curves);
    return flattenedFigure([
      ceilingsFigure({ ...input, range }),
      recordFigure(palette, axis, range, height),
    ]);
  },
  summary: ceilingsSummary,
  reading: ceilingsReading,
  table: ceilingsTable,
});

export const timeline = chartOfRun({
  title: timelineTitle('agi'),
  ofSamples: true,
  figure: (input) => timelineFigure({ ...input, event: 'agi' }),
  summary: (run, year) => timelineSummary('agi', run, year),
  reading: (run, year) => timelineReading('agi', run, year),
  table: (run) => timelineTable('agi', run),
});

export const effective = chartOfRun({
  title: EFFECTIVE_TITLE,
  ofSamples: false,
  figure: (input) => effectiveFigure({ ...input, range: effectiveRange(input.run.curves) }),
  summary: effectiveSummary,
  reading: effectiveReading,
  table: effectiveTable,
});

export const threshold = chartOfRun({
  title: THRESHOLD_TITLE,
  ofSamples: false,
  figure: (input) => thresholdFigure({ ...input, range: ceilingsRange(input.run.curves) }),
  summary: thresholdSummary,
  reading: thresholdReading,
  table: thresholdTable,
});

export const tiers = chartOfRun({
  title: TIERS_TITLE,
  ofSamples: true,
  legend: tiersLegend,
  figure: tiersFigure,
  summary: tiersSummary,
  table: tiersTable,
});

export const releaseRisk = chartOfRun({
  title: RELEASE_RISK_TITLE,
  ofSamples: true,
  figure: (input) => releaseRiskFigure({ ...input, released: RELEASED_ON_SLIDES }),
  summary: (run, year) => releaseRiskSummary(RELEASED_ON_SLIDES, run, year),
  reading: (run, year) => releaseRiskReading(RELEASED_ON_SLIDES, run, year),
  table: releaseRiskTable,
});

export const binding = chartOfRun({
  title: BINDING_TITLE,
  ofSamples: true,
  figure: bindingSharesFigure,
  summary: bindingSummary,
  reading: bindingReading,
  table: bindingTable,
});

/** Of the records, which end long before the horizon does: so does its axis. */
export const history: ChartOfSlides = {
  ofSamples: false,
  draw: ({ run, history: held }, { width, palette, height }) => {
    const axis = axisOfRecords({ width, horizon: run.horizon }, held);
    return overYears({
      axis,
      title: HISTORY_TITLE,
      legend: historyLegend(palette),
      figure: historyFigure({ held, palette, axis, height }),
      summary: historySummary(held),
      reading: (at) => historyReading(held, at),
    });
  },
  table: ({ history: held }) => historyTable(held),
};
