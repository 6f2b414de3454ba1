import type { ScatterData } from 'plotly.js';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../ui/colour/palette';
import { fourLinesFigure, teamFigure } from './team';

const palette = paletteOf('light');
const sizes = { palette, axis: { width: 600, horizon: 2017 }, height: 300 };

function linesOf(figure: ReturnType<typeof teamFigure>): Partial<ScatterData>[] {
  return (figure.data as Partial<ScatterData>[]).filter(
    ({ mode, fill }) => mode === 'lines' && fill === undefined,
  );
}

describe('the chart of a team', () => {
  const figure = teamFigure({
    team: [0, 0.25, 0.5],
    members: [
      { name: 'A scenario with a long name', color: 0, y: [0, 0.5, 1] },
      { name: 'B', color: 1, y: [0, 0, 0] },
    ],
    step: 1,
    ...sizes,
  });

  it('draws the team over its members, and stronger', () => {
    const lines = linesOf(figure);
    expect(lines.map(({ y }) => y)).toEqual([
      [0, 0.5, 1],
      [0, 0, 0],
      [0, 0.25, 0.5],
    ]);
    const widths = lines.map(({ line }) => Number(line?.width));
    expect(widths[2]).toBeGreaterThan(Math.max(widths[0] ?? 0, widths[1] ?? 0));
    expect(lines[0]?.x).toEqual([2015, 2016, 2017]);
  });

  it('names every line in the margin', () => {
    const texts = figure.data.flatMap((trace) => (trace as { text?: string[] }).text ?? []);
    expect(texts.join(' ')).toMatch(/A scenario with…/);
    expect(texts.join(' ')).toMatch(/Team/);
  });
});

describe('the chart of four lines', () => {
  const curve = (name: string, color: number, otherPolicy: boolean, y: number[]) => ({
    name,
    color,
    otherPolicy,
    y,
  });

  it('has a colour a world and dashes for the other levers', () => {
    const figure = fourLinesFigure({
      times: [2015, 2016],
      curves: [
        curve('A', 0, false, [26, 27]),
        curve('other', 0, true, [26, 26.5]),
        curve('B', 1, false, [25, 28]),
        curve('other', 1, true, [25, 25]),
      ],
      scale: 'powers',
      ...sizes,
    });
    const lines = linesOf(figure).map(({ line }) => line);
    expect(lines.map((each) => each?.dash)).toEqual(['solid', 'dash', 'solid', 'dash']);
    expect(lines[0]?.color).toBe(lines[1]?.color);
    expect(lines[0]?.color).not.toBe(lines[2]?.color);
    // All of every line is within the axis.
    const [low, high] = (figure.layout.yaxis?.range ?? []) as number[];
    expect(low).toBeLessThan(25);
    expect(high).toBeGreaterThan(28);
  });
});
