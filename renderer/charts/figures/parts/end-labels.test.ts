import { describe, expect, it } from 'vitest';
import { plotCanvas } from './canvas';
import { labelLines } from './end-labels';

const times = [2015, 2037.5, 2060];
const canvas = plotCanvas(times, [20, 36], 320, { width: 900, horizon: 2060 });
const rise = (to: number) => [20, (20 + to) / 2, to];

function label(...ends: number[]) {
  const lines = ends.map((to, i) => ({ name: `Line ${i}`, color: '#000000', y: rise(to) }));
  return labelLines(lines, canvas);
}

describe('labelLines', () => {
  it('stands beside the end of a line that stays', () => {
    const [mark] = label(30);
    expect(mark).toMatchObject({ x: 2060, y: 30, place: 'middle right' });
  });

  it('keeps labels of lines that end together a line of text apart', () => {
    const [a, b] = label(30, 30.1);
    const pixels = Math.abs((a?.y ?? 0) - (b?.y ?? 0)) / canvas.perPixel;
    expect(pixels).toBeGreaterThanOrEqual(14);
  });

  it('stands over the place where a line leaves the chart', () => {
    // From 20 in 2015 to 52 in 2060 it crosses 36 half-way.
    expect(label(52)[0]).toMatchObject({ x: 2037.5, y: 36, place: 'top center' });
  });

  it('keeps every label within the axis, which Plotly would else drop', () => {
    for (const { x, y } of label(36.1, 36.2, 36.3, 36.4, 22, 22)) {
      expect(x).toBeGreaterThanOrEqual(2015);
      expect(x).toBeLessThanOrEqual(2060);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(36);
    }
  });
});
