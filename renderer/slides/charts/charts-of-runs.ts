import { keyYear } from '#shared/briefing/key-year';
import type { StoryInput } from '#shared/briefing/story-input';
import { yearWithin } from '#shared/headlines/headlines';
import { BINDING_TITLE, bindingReading, bindingSummary } from '#shared/sentences/binding';
import { CEILINGS_TITLE, ceilingsReading, ceilingsSummary } from '#shared/sentences/ceilings';
import { EFFECTIVE_TITLE, effectiveReading, effectiveSummary } from '#shared/sentences/effective';
import { HISTORY_TITLE, historyReading, historySummary } from '#shared/sentences/history';
import {
  RELEASE_RISK_TITLE,
  type ReleasedModel,
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
import { flattenedFigure } from '../../charts/plot/flattened';
import { bindingTable } from '../../charts/tables/binding';
import { ceilingsTable } from '../../charts/tables/ceilings';
import { effectiveTable } from '../../charts/tables/effective';
import { historyTable } from '../../charts/tables/history';
import { releaseRiskTable } from '../../charts/tables/release-risk';
import { thresholdTable } from '../../charts/tables/threshold';
import { tiersTable } from '../../charts/tables/tiers';
import { timelineTable } from '../../charts/tables/timeline';
import { type ChartOfSlides, type ChartSpace, overYears } from './slide-drawing';

/** Whose weights are released on a slide, where nobody can choose. */
const RELEASED_ON_SLIDES: ReleasedModel = 'frontier';

/** What a figure of the briefed run is drawn from, and the year its summary is of. */
function given({ run, now }: StoryInput, { width, ...space }: ChartSpace) {
  const axis = { width, horizon: run.horizon };
  return { axis, year: yearWithin(run, keyYear(now)), input: { run, axis, ...space } };
}

export const ceilings: ChartOfSlides = {
  ofSamples: false,
  draw: (story, space) => {
    const { axis, year, input } = given(story, space);
    const range = ceilingsRange(story.run.curves);
    return overYears({
      axis,
      title: CEILINGS_TITLE,
      legend: ceilingsLegend(space.palette),
      figure: flattenedFigure([
        ceilingsFigure({ ...input, range }),
        recordFigure(space.palette, axis, range, space.height),
      ]),
      summary: ceilingsSummary(story.run, year),
      reading: (at) => ceilingsReading(story.run, at),
    });
  },
  table: ({ run }) => ceilingsTable(run),
};

export const timeline: ChartOfSlides = {
  ofSamples: true,
  draw: (story, space) => {
    const { axis, year, input } = given(story, space);
    return overYears({
      axis,
      title: timelineTitle('agi'),
      figure: timelineFigure({ ...input, event: 'agi' }),
      summary: timelineSummary('agi', story.run, year),
      reading: (at) => timelineReading('agi', story.run, at),
    });
  },
  table: ({ run }) => timelineTable('agi', run),
};

export const effective: ChartOfSlides = {
  ofSamples: false,
  draw: (story, space) => {
    const { axis, year, input } = given(story, space);
    return overYears({
      axis,
      title: EFFECTIVE_TITLE,
      figure: effectiveFigure({ ...input, range: effectiveRange(story.run.curves) }),
      summary: effectiveSummary(story.run, year),
      reading: (at) => effectiveReading(story.run, at),
    });
  },
  table: ({ run }) => effectiveTable(run),
};

export const threshold: ChartOfSlides = {
  ofSamples: false,
  draw: (story, space) => {
    const { axis, year, input } = given(story, space);
    return overYears({
      axis,
      title: THRESHOLD_TITLE,
      figure: thresholdFigure({ ...input, range: ceilingsRange(story.run.curves) }),
      summary: thresholdSummary(story.run, year),
      reading: (at) => thresholdReading(story.run, at),
    });
  },
  table: ({ run }) => thresholdTable(run),
};

export const tiers: ChartOfSlides = {
  ofSamples: true,
  draw: (story, space) => {
    const { axis, year, input } = given(story, space);
    return overYears({
      axis,
      title: TIERS_TITLE,
      legend: tiersLegend(space.palette),
      figure: tiersFigure(input),
      summary: tiersSummary(story.run, year),
    });
  },
  table: ({ run }) => tiersTable(run),
};

export const releaseRisk: ChartOfSlides = {
  ofSamples: true,
  draw: (story, space) => {
    const { axis, year, input } = given(story, space);
    return overYears({
      axis,
      title: RELEASE_RISK_TITLE,
      figure: releaseRiskFigure({ ...input, released: RELEASED_ON_SLIDES }),
      summary: releaseRiskSummary(RELEASED_ON_SLIDES, story.run, year),
      reading: (at) => releaseRiskReading(RELEASED_ON_SLIDES, story.run, at),
    });
  },
  table: ({ run }) => releaseRiskTable(run),
};

export const binding: ChartOfSlides = {
  ofSamples: true,
  draw: (story, space) => {
    const { axis, year, input } = given(story, space);
    return overYears({
      axis,
      title: BINDING_TITLE,
      figure: bindingSharesFigure(input),
      summary: bindingSummary(story.run, year),
      reading: (at) => bindingReading(story.run, at),
    });
  },
  table: ({ run }) => bindingTable(run),
};

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
