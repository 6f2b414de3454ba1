import type { Data, ScatterData } from 'plotly.js';
import { describe, expect, it } from 'vitest';
import { requireValue } from '#shared/base/assert';
import { MODEL_FACTS } from '#shared/facts/models';
import { heldAgainstHistory } from '#shared/history/held-against';
import { recordRuns } from '#shared/history/records';
import { SUBJECTS } from '#shared/model/results';
import { modelRun } from '#shared/testing/model-run';
import { paletteOf } from '../../ui/colour/palette';
import { PLOT_CONFIG } from '../plot/figure';
import { bindingSharesFigure } from './compute/binding-shares';
import { ceilingsFigure } from './compute/ceilings';
import { ceilingsRange } from './compute/ceilings-range';
import { effectiveFigure, effectiveRange } from './compute/effective';
import { axisOfRecords, historyFigure } from './compute/history';
import { pastModelWords as describeModel, pastModels } from './compute/past-models';
import { thresholdFigure } from './compute/threshold';
import { timelineFigure } from './dates/timeline';
import { recordFigure } from './parts/record';
import { releaseRiskFigure } from './tiers/release-risk';
import { tiersFigure } from './tiers/tiers';

const palette = paletteOf('light');
const axis = { width: 900, horizon: 2060 };
const HEIGHT = 400;

function ceilings(run = modelRun()) {
  const range = ceilingsRange(run.curves);
  return ceilingsFigure({ run, palette, axis, range, height: HEIGHT });
}

function record(run = modelRun()) {
  return recordFigure(palette, axis, ceilingsRange(run.curves), HEIGHT);
}

function timeline(run = modelRun()) {
  return timelineFigure({ run, event: 'agi', palette, axis, height: HEIGHT });
}

function scatter(data: readonly Data[]): ScatterData[] {
  return data.filter((trace) => trace.type === 'scatter') as ScatterData[];
}

/** Everything written in a figure. */
function words(data: readonly Data[]): string[] {
  return scatter(data)
    .filter(({ mode }) => mode === 'text')
    .flatMap(({ text }) => text as string[]);
}

function heldTo({ assumptions, horizon }: ReturnType<typeof modelRun>) {
  return heldAgainstHistory(assumptions, horizon, recordRuns({ speculative: true }));
}

describe('all charts', () => {
  const run = modelRun();
  const figures = [
    ceilings(run),
    record(run),
    timeline(run),
    tiersFigure({ run, palette, axis, height: 200 }),
    effectiveFigure({ run, palette, axis, range: effectiveRange(run.curves), height: HEIGHT }),
    thresholdFigure({ run, palette, axis, range: ceilingsRange(run.curves), height: HEIGHT }),
    releaseRiskFigure({ run, released: 'open', palette, axis, height: HEIGHT }),
    bindingSharesFigure({ run, palette, axis, height: HEIGHT }),
    historyFigure({ held: heldTo(run), palette, axis, height: HEIGHT }),
  ];

  it('share one time axis, so that years stand above one another', () => {
    const axes = figures.map(({ layout }) => ({
      range: layout.xaxis?.range,
      left: layout.margin?.l,
      right: layout.margin?.r,
      width: layout.width,
    }));
    for (const each of axes) expect(each).toEqual(axes[0]);
  });

  it('cannot be dragged or zoomed by accident', () => {
    for (const { layout } of figures) {
      expect(layout.dragmode).toBe(false);
      expect(layout.xaxis?.fixedrange).toBe(true);
      expect(layout.yaxis?.fixedrange).toBe(true);
    }
  });

  it('draw no value that is not a number', () => {
    for (const { x, y } of figures.flatMap(({ data }) => scatter(data))) {
      expect([...(x as number[]), ...(y as number[])].every(Number.isFinite)).toBe(true);
    }
  });

  it('never offer to send data anywhere', () => {
    expect(PLOT_CONFIG.showSendToCloud).toBe(false);
    expect(PLOT_CONFIG.plotlyServerURL).toBe('');
    expect(PLOT_CONFIG.displayModeBar).toBe(false);
  });
});

describe('the chart of ceilings', () => {
  it('names every ceiling in force, and none that is off', () => {
    const off = words(ceilings().data).join('|');
    const on = words(ceilings(modelRun({ powerOn: { value: true } })).data).join('|');
    expect(off).toMatch(/Trend.*Chips.*|Chips.*Trend/);
    expect(off).not.toContain('Power');
    expect(on).toContain('Power');
  });

  it('keeps its axis through small changes and while samples come in', () => {
    const before = ceilingsRange(modelRun({}, { sampled: false }).curves);
    const after = ceilingsRange(modelRun({ costGrowth: { value: 3.15 } }).curves);
    expect(after).toEqual(before);
  });

  it('has room on its axis for the whole fan', () => {
    const run = modelRun();
    if (run.ensemble === null || run.ensemble.contradiction) throw new Error('no samples');
    const [low, high] = ceilingsRange(run.curves);
    const { p5, p95 } = run.ensemble.curves.fans.frontier;
    expect(Math.min(...p5)).toBeGreaterThan(low);
    expect(Math.max(...p95)).toBeLessThan(high);
  });

  it('leaves out the fan until there are samples', () => {
    const filled = (data: readonly Data[]) => scatter(data).filter(({ fill }) => fill === 'toself');
    expect(filled(ceilings().data)).toHaveLength(2);
    expect(filled(ceilings(modelRun({}, { sampled: false })).data)).toHaveLength(0);
  });

  it('names a period of the band only where the name fits', () => {
    const run = modelRun({}, { sampled: false });
    const binding = [
      { from: 2015, constraint: 'trend' },
      { from: 2028, constraint: 'chips' },
      { from: 2028.4, constraint: 'money' },
    ] as const;
    const band = ceilings({ ...run, central: { ...run.central, binding } }).data.find(
      ({ type }) => type === 'bar',
    );
    expect(band).toMatchObject({ text: ['Trend', '', 'Money'] });
  });

  it('says why points end in July 2025', () => {
    expect(words(record().data).join(' ')).toContain('July 2025');
  });
});

describe('the frontier as published', () => {
  const dotted = (delay: number) =>
    scatter(
      ceilings(modelRun({ releaseDelay: { value: delay, spread: null } }, { sampled: false })).data,
    ).filter(({ line }) => line?.dash === 'dot' && line.color === palette.frontier);

  it('runs a delay behind the frontier, as past models do', () => {
    const { curves } = modelRun({}, { sampled: false });
    const { x, y } = requireValue(dotted(0.5)[0], 'a dotted line');
    const at = (x as number[]).indexOf(2026.5);
    expect((y as number[])[at]).toBe(curves.frontier[curves.times.indexOf(2026)]);
    expect(Math.max(...(x as number[]))).toBeLessThanOrEqual(2060);
  });

  it('is not drawn where nothing lies between training and publication', () => {
    expect(dotted(0)).toEqual([]);
  });
});

describe('the layers of the chart of ceilings', () => {
  it('put a year and a size at the same place', () => {
    const run = modelRun({}, { sampled: false });
    const place = ({ layout: { yaxis, margin, height } }: ReturnType<typeof ceilings>) => ({
      range: yaxis?.range,
      domain: yaxis?.domain,
      margin,
      height,
    });
    expect(place(record(run))).toEqual(place(ceilings(run)));
  });
});

describe('past models', () => {
  it('tell everything known of a model, and how far off it may be', () => {
    const grok = MODEL_FACTS.find(({ name }) => name === 'Grok 4');
    expect(describeModel(requireValue(grok, 'Grok 4'))).toBe(
      'Grok 4<br>xAI, 2025-07-09<br>5×10²⁶ FLOP, within about 30×<br>closed',
    );
  });

  it('are rings where weights are open or compute is imputed', () => {
    const shown = MODEL_FACTS.filter(({ year }) => year >= 2015);
    const { marker } = pastModels(palette) as ScatterData;
    const symbols = marker?.symbol as string[];
    for (const [i, { open, basis, name }] of shown.entries()) {
      const filled = open !== true && basis === 'estimate';
      expect(symbols[i], name).toBe(filled ? 'circle' : 'circle-open');
    }
  });
});

describe('the timeline', () => {
  it('tells for each how often it does not get there', () => {
    const told = words(timeline().data).filter((text) => text.includes('not by 2060'));
    expect(told).toHaveLength(3);
  });

  it('shows the central dates while samples are awaited', () => {
    const told = words(timeline(modelRun({}, { sampled: false })).data);
    expect(told.filter((text) => text.includes('central 20'))).toHaveLength(3);
  });

  it('holds what experts said at the odds they gave', () => {
    const markers = scatter(timeline().data).find(({ mode }) => mode === 'markers');
    const { text, x, y } = requireValue(markers, 'markers of statements');
    const legg = (text as string[]).findIndex((words) => words.includes('Legg'));
    expect((x as number[])[legg]).toBe(2028);
    expect((y as number[])[legg]).toBe(0.5);
  });

  it('has what was superseded faint and without a name', () => {
    const { data } = timeline();
    const markers = scatter(data).find(({ mode }) => mode === 'markers');
    const { text, marker } = requireValue(markers, 'markers of statements');
    const first = (text as string[]).findIndex((told) => told.startsWith('Cotra 2020'));
    expect((text as string[])[first]).toContain('Superseded by her update of 2022');
    expect((requireValue(marker, 'their look').opacity as number[])[first]).toBeLessThan(1);
    expect(words(data).join(' ')).not.toContain('Cotra 2020');
    expect(words(data).join(' ')).toContain('Cotra 2022');
  });
});

describe('the chart of tiers', () => {
  it('has a row for every subject and a column for every year', () => {
    const { data } = tiersFigure({ run: modelRun(), palette, axis, height: 200 });
    const heat = data.find(({ type }) => type === 'heatmap') as unknown as { z: number[][] };
    expect(heat.z).toHaveLength(SUBJECTS.length);
    expect(heat.z[0]).toHaveLength(2060 - 2015 + 1);
  });

  it('gives tiers ranges of the colour scale that do not touch', () => {
    const { data } = tiersFigure({ run: modelRun(), palette, axis, height: 200 });
    const heat = data.find(({ type }) => type === 'heatmap') as unknown as { z: number[][] };
    for (const z of heat.z.flat()) expect(z % 1).toBeGreaterThan(0.01);
  });
});

describe('the records by themselves', () => {
  it('take the chart as far as the last of them, and no further', () => {
    const held = heldTo(modelRun());
    const { horizon } = axisOfRecords(axis, held);
    const after = held.records.map(({ record: { year } }) => horizon - year);
    expect(Math.min(...after)).toBeGreaterThan(0);
    expect(Math.min(...after)).toBeLessThanOrEqual(2);
    expect(axisOfRecords({ ...axis, horizon: 2024 }, held).horizon).toBe(2024);
    expect(axisOfRecords(axis, { ...held, records: [] })).toEqual(axis);
  });
});
