import { keyYear } from '#shared/briefing/key-year';
import type { StoryInput } from '#shared/briefing/story-input';
import { formatFlop } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { yearWithin } from '#shared/headlines/headlines';
import type { ModelRun } from '#shared/model/model-run';
import { soundEnsemble } from '#shared/model/model-run';
import {
  type ComparedCurve,
  FRONTIER_CURVE,
  type OverlaidScenario,
  overlaidFigure,
  probabilityCurve,
} from '../../charts/figures/parts/overlays';
import { type ChartOfSlides, overYears } from './slide-drawing';

export const frontiersChart = ofScenarios({
  title: 'Largest run, central path, FLOP',
  column: 'FLOP',
  curve: FRONTIER_CURVE,
  valueAt: ({ central }, year) => central.path.find((row) => row.year === year)?.frontier ?? null,
  write: formatFlop,
});

export const probabilitiesChart = ofScenarios({
  title: 'Probability that AGI exists by the year',
  column: 'probability of AGI',
  curve: probabilityCurve('agi'),
  valueAt: (run, year) => soundEnsemble(run)?.summary.milestones.agi.byYear[String(year)] ?? null,
  write: formatShare,
});

/** The scenarios of a briefing over one another, the one that is briefed first. */
function ofScenarios({
  title,
  column,
  curve,
  valueAt,
  write,
}: {
  readonly title: string;
  readonly column: string;
  readonly curve: ComparedCurve;
  readonly valueAt: (run: ModelRun, year: number) => number | null;
  readonly write: (value: number) => string;
}): ChartOfSlides {
  return {
    ofSamples: false,
    draw: (story, { width, ...space }) => {
      const scenarios = scenariosOf(story);
      const runs = scenarios.map(({ run }) => run);
      const axis = { width, horizon: Math.max(...runs.map(({ horizon }) => horizon)) };
      const reading = (year: number) => {
        const told = scenarios.flatMap(({ name, run }) => {
          const value = valueAt(run, year);
          return value === null ? [] : [`${name} ${write(value)}`];
        });
        return told.length === 0 ? '' : `${year}: ${told.join(' · ')}`;
      };
      return overYears({
        axis,
        title,
        figure: overlaidFigure({
          ...space,
          axis,
          curve,
          scenarios,
          baseline: 0,
          range: curve.range(runs),
        }),
        summary: `${title}. ${reading(yearWithin(story.run, keyYear(story.now)))}.`,
        reading,
      });
    },
    table: (story) => {
      const scenarios = scenariosOf(story);
      return {
        columns: ['year', ...scenarios.map(({ name }) => `${name} (${column})`)],
        rows: story.run.central.path.map(({ year }) => [
          year,
          ...scenarios.map(({ run }) => valueAt(run, year)),
        ]),
      };
    },
  };
}

function scenariosOf({ scenario, run, comparison }: StoryInput): OverlaidScenario[] {
  const runs = comparison === null ? [{ scenario, run }] : [{ scenario, run }, comparison];
  return runs.map((each, place) => ({
    name: each.scenario.name,
    run: each.run,
    place,
    color: place,
  }));
}
