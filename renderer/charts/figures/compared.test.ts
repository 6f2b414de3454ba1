import type { Data, HeatmapData, ScatterData } from 'plotly.js';
import { describe, expect, it } from 'vitest';
import { requireValue } from '#shared/base/assert';
import { SUBJECTS } from '#shared/model/results';
import { modelRun } from '#shared/testing/model-run';
import { paletteOf } from '../../ui/colour/palette';
import { type WaterfallRow, waterfallFigure, waterfallHeight } from './drivers/waterfall';
import {
  EFFECTIVE_CURVE,
  FRONTIER_CURVE,
  type OverlaidScenario,
  overlaidFigure,
  singleScenarioFigure,
} from './parts/overlays';
import { comparedTiersFigure } from './tiers/compared-tiers';

const palette = paletteOf('light');
const axis = { width: 620, horizon: 2060 };
const HEIGHT = 300;

const scenarios: readonly OverlaidScenario[] = [
  modelRun(),
  modelRun({ costGrowth: { value: 2 } }),
  modelRun({ supplyGrowth: { value: 1.3 } }),
  modelRun({ algoGrowth: { value: 4 } }),
  modelRun({ agiFlop: { value: 1e36 } }),
  modelRun({}, { preset: 'memo-policy' }),
].map((run, place) => ({ name: `A scenario called ${place}`, run, place, color: 5 - place }));

function texts(data: readonly Data[]): { text: string; x: number; y: number }[] {
  return (data as ScatterData[])
    .filter(({ mode }) => mode === 'text')
    .flatMap(({ text, x, y }) =>
      (text as string[]).map((each, i) => ({
        text: each,
        x: Number((x as number[])[i]),
        y: Number((y as number[])[i]),
      })),
    );
}

describe('scenarios over one another', () => {
  it('are all named beside their ends, no name over another', () => {
    for (const curve of [FRONTIER_CURVE, EFFECTIVE_CURVE]) {
      const range = curve.range(scenarios.map(({ run }) => run));
      const { data, layout } = overlaidFigure({
        curve,
        scenarios,
        baseline: 0,
        range,
        palette,
        axis,
        height: HEIGHT,
      });
      const names = texts(data).filter(({ text }) => /[1-6] A scenario/.test(text));
      expect(names).toHaveLength(6);
      const plot = HEIGHT - (layout.margin?.t ?? 0) - (layout.margin?.b ?? 0);
      const at = names.map(({ y }) => ((range[1] - y) / (range[1] - range[0])) * plot);
      const sorted = [...at].sort((a, b) => a - b);
      for (const [i, place] of sorted.entries()) {
        expect(place - (sorted[i - 1] ?? -100)).toBeGreaterThanOrEqual(12);
      }
    }
  });

  it('take turns where their lines are one, so that none hides another', () => {
    const [memo, slow] = scenarios as [OverlaidScenario, OverlaidScenario];
    const policy = {
      ...memo,
      run: modelRun({ restrictHigh: { value: true } }),
      place: 2,
      color: 2,
    };
    const { data } = overlaidFigure({
      curve: FRONTIER_CURVE,
      scenarios: [memo, slow, policy],
      baseline: 0,
      range: [18, 36],
      palette,
      axis,
      height: HEIGHT,
    });
    const dashes = (data as ScatterData[])
      .filter(({ mode, fill }) => mode === 'lines' && fill === undefined)
      .map(({ line }) => line?.dash);
    expect(dashes).toHaveLength(3);
    expect(dashes[1]).toBe('solid');
    // What one leaves out the other draws.
    expect(dashes[0]).toBe('12px,12px');
    expect(dashes[2]).toBe('0px,12px,12px,0px');
  });

  it('keep their colour and their number, alone as together', () => {
    const [, second, third] = scenarios as [OverlaidScenario, OverlaidScenario, OverlaidScenario];
    const input = {
      curve: FRONTIER_CURVE,
      range: [10, 40] as const,
      palette,
      axis,
      height: HEIGHT,
    };
    const together = overlaidFigure({ ...input, scenarios, baseline: 0 });
    const alone = singleScenarioFigure({ ...input, scenario: third, baseline: second });
    const colorOf = (data: readonly Data[], name: string) => {
      const [found] = (data as ScatterData[])
        .filter(({ mode }) => mode === 'text')
        .flatMap(({ text, textfont }) =>
          (text as string[]).flatMap((each, i) =>
            each.includes(name) ? [(textfont as { color: string[] }).color[i]] : [],
          ),
        );
      return found;
    };
    expect(colorOf(alone.data, '3 A scenario')).toBe(colorOf(together.data, '3 A scenario'));
    expect(colorOf(alone.data, '3 A scenario')).toBeDefined();
  });
});

describe('tiers across scenarios', () => {
  it('have a row for each scenario under each model, and none over another', () => {
    const { data } = comparedTiersFigure({ scenarios, palette, axis });
    const maps = (data as HeatmapData[]).filter(({ type }) => type === 'heatmap');
    expect(maps).toHaveLength(SUBJECTS.length);
    const rows = maps.flatMap(({ y }) => y as unknown as number[]);
    expect(new Set(rows).size).toBe(SUBJECTS.length * scenarios.length);
    const sorted = [...rows].sort((a, b) => a - b);
    for (const [i, y] of sorted.entries()) {
      expect(y - (sorted[i - 1] ?? -10)).toBeGreaterThan(0.99);
    }
  });
});

describe('the waterfall', () => {
  const row = (kind: WaterfallRow['kind'], start: number, end: number): WaterfallRow => ({
    kind,
    label: `${kind} ${start}`,
    start,
    end,
    error: null,
    figure: 'figure',
    detail: '',
    says: '',
  });
  const rows = [
    row('level', 2030, 2030),
    row('world', 2030, 2036),
    row('policy', 2036, 2033),
    row('level', 2033, 2033),
  ];
  const ticks = () => ({ at: [2030], text: ['2030'] });

  it('shows every step whole, with room for the figure beside it', () => {
    const { layout } = waterfallFigure({ rows, ticks, palette, width: 900 });
    const [low, high] = requireValue(layout.xaxis?.range, 'range') as [number, number];
    expect(low).toBeLessThan(2030);
    expect(high).toBeGreaterThan(2036.5);
    expect(layout.height).toBe(waterfallHeight(rows));
  });

  it('tells policy from the world by more than colour', () => {
    const { data } = waterfallFigure({ rows, ticks, palette, width: 900 });
    const [bars] = data as { marker: { pattern: { shape: string[] } } }[];
    expect(bars?.marker.pattern.shape).toEqual(['', '/']);
  });
});
