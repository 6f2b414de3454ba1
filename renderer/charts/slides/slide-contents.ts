import type { Slide, SlideChart } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import { soundEnsemble } from '#shared/model/model-run';
import { type ColorScheme, paletteOf } from '../../ui/colour/palette';
import type { ChartContent, ChartTable } from '../plot/chart-content';
import { bindingTable } from '../tables/binding';
import { ceilingsTable } from '../tables/ceilings';
import { effectiveTable } from '../tables/effective';
import { historyTable } from '../tables/history';
import { releaseRiskTable } from '../tables/release-risk';
import { thresholdTable } from '../tables/threshold';
import { tiersTable } from '../tables/tiers';
import { timelineTable } from '../tables/timeline';
import { driversInputOf } from './drivers-input';
import { slideDrawing } from './slide-drawing';
import { slideScenarios } from './slide-scenarios';

/** A chart taken from a slide, in pixels. */
const SIZE = { width: 960, height: 480 } as const;

/** A slide's charts and tables, to be taken along one by one. */
export interface SlideContents {
  readonly charts: readonly ChartContent[];
  readonly tables: readonly ChartContent[];
}

export function slideContents(
  { title, blocks }: Slide,
  story: StoryInput,
  scheme: ColorScheme,
): SlideContents {
  return {
    charts: blocks.flatMap((block) => {
      if (block.kind !== 'chart') return [];
      const drawing = slideDrawing({
        chart: block.chart,
        scenarios: scenariosOf(story),
        drivers: driversInputOf(story),
        palette: paletteOf(scheme),
        ...SIZE,
      });
      if (drawing === null) return [];
      return [
        {
          title: drawing.title,
          sentence: block.says,
          layers: [drawing.figure],
          table: () => tableOf(block.chart, story),
        },
      ];
    }),
    tables: blocks.flatMap((block) =>
      block.kind === 'table' ? [{ title, sentence: '', layers: [], table: () => block.table }] : [],
    ),
  };
}

function scenariosOf({ scenario, run, comparison }: StoryInput) {
  return slideScenarios([{ scenario, run }, ...(comparison === null ? [] : [comparison])]);
}

function tableOf(chart: SlideChart, story: StoryInput): ChartTable {
  const { run, history, drivers } = story;
  switch (chart) {
    case 'ceilings':
      return ceilingsTable(run);
    case 'timeline':
      return timelineTable('agi', run);
    case 'effective':
      return effectiveTable(run);
    case 'threshold':
      return thresholdTable(run);
    case 'tiers':
      return tiersTable(run);
    case 'releaseRisk':
      return releaseRiskTable(run);
    case 'binding':
      return bindingTable(run);
    case 'history':
      return historyTable(history);
    case 'drivers':
      return {
        columns: ['assumption', 'kind', 'p10', 'result at p10', 'p90', 'result at p90'],
        rows: (drivers?.answer?.swings ?? []).map(({ assumption, kind, low, high }) => [
          assumption,
          kind,
          Number(low.value),
          low.reading.value,
          Number(high.value),
          high.reading.value,
        ]),
      };
    case 'frontiers':
      return byYear(story, ' (FLOP)', ({ central }, row) => central.path[row]?.frontier ?? null);
    case 'probabilities':
      return byYear(story, ' (probability of AGI)', (run, row) => {
        const year = String(run.central.path[row]?.year);
        return soundEnsemble(run)?.summary.milestones.agi.byYear[year] ?? null;
      });
  }
}

function byYear(
  story: StoryInput,
  unit: string,
  valueIn: (run: StoryInput['run'], row: number) => number | null,
): ChartTable {
  const scenarios = scenariosOf(story);
  return {
    columns: ['year', ...scenarios.map(({ name }) => name + unit)],
    rows: story.run.central.path.map(({ year }, row) => [
      year,
      ...scenarios.map(({ run }) => valueIn(run, row)),
    ]),
  };
}
