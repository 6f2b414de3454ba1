import type PptxGenJS from 'pptxgenjs';
import type { BriefedRun } from '#shared/briefing/handout/briefed';
import type { SlideChart } from '#shared/briefing/slide';
import { CONSTRAINT_NAMES } from '#shared/format/constraint-names';
import { CONSTRAINTS } from '#shared/model/results';
import { RUNNERS } from '#shared/sentences/timeline';
import type { ChartTable } from '../../charts/chart-content';
import { bindingTable } from '../../charts/tables/binding';
import { timelineTable } from '../../charts/tables/timeline';
import type { Palette } from '../../ui/palette';
import { clean, FACE, hex, points } from './units';

interface NativeChart {
  readonly type: PptxGenJS.CHART_NAME;
  readonly data: readonly PptxGenJS.OptsChartData[];
  readonly options: PptxGenJS.IChartOpts;
}

/** Charts of shares by year are the presentation's own, with their numbers; null for the others. */
export function nativeChart(
  chart: SlideChart,
  scenarios: readonly BriefedRun[],
  palette: Palette,
): NativeChart | null {
  const [first] = scenarios;
  if (first === undefined) return null;
  const { ensemble } = first.run;
  if (ensemble === null || ensemble.contradiction) return null;
  switch (chart) {
    case 'timeline':
      return lines(
        seriesOf(timelineTable('agi', first.run), (name) => name.replace(/ \(probability\)$/, '')),
        RUNNERS.map((runner) => palette[runner]),
        palette,
      );
    case 'binding':
      return areas(first, palette);
    case 'probabilities':
      return probabilities(scenarios, palette);
    default:
      return null;
  }
}

type Series = readonly PptxGenJS.OptsChartData[];

function seriesOf({ columns, rows }: ChartTable, nameOf: (column: string) => string): Series {
  const labels = rows.map(([year]) => String(year));
  return columns.slice(1).map((column, i) => ({
    name: clean(nameOf(column)),
    labels,
    values: rows.map((row) => Number(row[i + 1] ?? 0)),
  }));
}

function probabilities(scenarios: readonly BriefedRun[], palette: Palette): NativeChart | null {
  const years = scenarios
    .map(({ run }) => run.central.path.map(({ year }) => year))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), []);
  const data = scenarios.flatMap(({ scenario, run: { ensemble } }) => {
    if (ensemble === null || ensemble.contradiction) return [];
    const { byYear } = ensemble.summary.milestones.agi;
    const last = Math.max(...Object.values(byYear));
    return [
      {
        name: clean(scenario.name),
        labels: years.map(String),
        values: years.map((year) => byYear[String(year)] ?? last),
      },
    ];
  });
  return data.length === 0 ? null : lines(data, palette.scenarios, palette);
}

function areas({ run }: BriefedRun, palette: Palette): NativeChart {
  const all = seriesOf(bindingTable(run), (name) => name);
  const data = all.flatMap((series, i) => {
    const constraint = CONSTRAINTS[i];
    const used = series.values?.some((value) => value > 0) === true;
    return constraint === undefined || !used
      ? []
      : [{ series: { ...series, name: CONSTRAINT_NAMES[constraint] }, constraint }];
  });
  return {
    type: 'area' as PptxGenJS.CHART_NAME,
    data: data.map(({ series }) => series),
    options: {
      ...shared(palette),
      barGrouping: 'stacked',
      chartColors: data.map(({ constraint }) => hex(palette.constraints[constraint])),
      chartColorsOpacity: 80,
    },
  };
}

function lines(data: Series, colors: readonly string[], palette: Palette): NativeChart {
  return {
    type: 'line' as PptxGenJS.CHART_NAME,
    data,
    options: {
      ...shared(palette),
      chartColors: colors.map(hex),
      lineSize: 2.25,
      lineDataSymbol: 'none',
    },
  };
}

/** Shares from nothing to all, years at the foot, names under them. */
function shared(palette: Palette): PptxGenJS.IChartOpts {
  const text = { color: hex(palette.ink2), size: points(14) };
  return {
    showLegend: true,
    legendPos: 'b',
    legendFontFace: FACE,
    legendFontSize: text.size,
    legendColor: text.color,
    valAxisMinVal: 0,
    valAxisMaxVal: 1,
    valAxisMajorUnit: 0.25,
    valAxisLabelFormatCode: '0%',
    valAxisLabelFontFace: FACE,
    valAxisLabelFontSize: text.size,
    valAxisLabelColor: text.color,
    valAxisLineShow: false,
    valGridLine: { color: hex(palette.grid), size: 0.75 },
    catAxisLabelFontFace: FACE,
    catAxisLabelFontSize: text.size,
    catAxisLabelColor: text.color,
    catAxisLabelFrequency: '5',
    catGridLine: { style: 'none' },
  };
}
