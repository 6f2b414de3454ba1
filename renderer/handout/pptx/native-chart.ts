import type PptxGenJS from 'pptxgenjs';
import type { BriefedRun } from '#shared/briefing/handout/briefed';
import { CHART_TEXT } from '#shared/briefing/layout/chart-place';
import type { SlideChartId } from '#shared/briefing/slide';
import { soundEnsemble } from '#shared/model/model-run';
import { FIRST_YEAR } from '#shared/model/years';
import { RUNNER_NAMES, runnerDates } from '#shared/sentences/timeline';
import type { Palette } from '../../ui/colour/palette';
import { PPTX_FACE, toHexColor, toPoints, withoutControlCharacters } from './units';

interface NativeChart {
  readonly type: PptxGenJS.CHART_NAME;
  readonly data: readonly PptxGenJS.OptsChartData[];
  readonly options: PptxGenJS.IChartOpts;
}

interface Line {
  readonly name: string;
  readonly color: string;
  /** Shares from the first year on. */
  readonly shares: readonly number[];
}

/** Charts of probabilities by year are the presentation's own, with their numbers; null for the others. */
export function nativeChart(
  chart: SlideChartId,
  runs: readonly BriefedRun[],
  palette: Palette,
): NativeChart | null {
  if (chart !== 'timeline' && chart !== 'probabilities') return null;
  const lines = chart === 'timeline' ? runnersOf(runs[0], palette) : scenariosOf(runs, palette);
  if (lines.length === 0) return null;
  const length = Math.max(...lines.map(({ shares }) => shares.length));
  const years = Array.from({ length }, (_, i) => FIRST_YEAR + i);
  return {
    type: 'scatter' as PptxGenJS.CHART_NAME,
    data: [
      { name: 'Year', values: years },
      ...lines.map(({ name, shares }) => ({
        name: withoutControlCharacters(name),
        // A line that ends at an earlier horizon stays where it ended.
        values: years.map((_, i) => shares[i] ?? shares.at(-1) ?? 0),
      })),
    ],
    options: {
      ...looks(palette),
      catAxisMinVal: FIRST_YEAR,
      catAxisMaxVal: FIRST_YEAR + length - 1,
      chartColors: lines.map(({ color }) => toHexColor(color)),
    },
  };
}

function runnersOf(briefed: BriefedRun | undefined, palette: Palette): Line[] {
  if (briefed === undefined) return [];
  const ensemble = soundEnsemble(briefed.run);
  if (ensemble === null) return [];
  return runnerDates('agi', briefed.run).map(({ runner, milestone }) => ({
    name: RUNNER_NAMES[runner],
    color: palette[runner],
    shares: Object.values(ensemble.summary.milestones[milestone].byYear),
  }));
}

function scenariosOf(runs: readonly BriefedRun[], palette: Palette): Line[] {
  return runs.flatMap(({ scenario, run }, place) => {
    const ensemble = soundEnsemble(run);
    if (ensemble === null) return [];
    const color = palette.scenarios[place] ?? palette.ink;
    const { byYear } = ensemble.summary.milestones.agi;
    return [{ name: scenario.name, color, shares: Object.values(byYear) }];
  });
}

/** Shares from nothing to all, years at the foot, names under them. */
function looks(palette: Palette): PptxGenJS.IChartOpts {
  const text = { color: toHexColor(palette.ink2), size: toPoints(CHART_TEXT) };
  return {
    lineSize: 2.25,
    lineDataSymbol: 'none',
    showLegend: true,
    legendPos: 'b',
    legendFontFace: PPTX_FACE,
    legendFontSize: text.size,
    legendColor: text.color,
    valAxisMinVal: 0,
    valAxisMaxVal: 1,
    valAxisMajorUnit: 0.25,
    valAxisLabelFormatCode: '0%',
    valAxisLabelFontFace: PPTX_FACE,
    valAxisLabelFontSize: text.size,
    valAxisLabelColor: text.color,
    valAxisLineShow: false,
    valGridLine: { color: toHexColor(palette.grid), size: 0.75 },
    catAxisLabelFontFace: PPTX_FACE,
    catAxisLabelFontSize: text.size,
    catAxisLabelColor: text.color,
    catGridLine: { style: 'none' },
  };
}
