import type { Data } from 'plotly.js';
import { formatQuantity } from '#shared/format/number/quantity';
import type { ModelRun } from '#shared/model/model-run';
import type { Palette } from '../../../ui/colour/palette';
import { SMALL_SIZE } from '../../plot/theme';
import { LABEL_GAP } from '../../plot/time-axis';
import type { PlotCanvas } from '../parts/canvas';
import { lineTrace, type TextMark } from '../parts/traces';

/** log10 USD. */
const COSTS = [6, 9, 12];
/** Pixels a label keeps from the lines it does not belong to. */
const CLEARANCE = 16;

/** What a sum of money buys in one run. */
export function costLines({ curves }: ModelRun, palette: Palette): Data[] {
  return COSTS.map((cost) =>
    lineTrace(curves.times, bought(cost, curves.flopPerDollar), {
      color: palette.isoCost,
      width: 1,
      dash: 'dot',
    }),
  );
}

function bought(cost: number, flopPerDollar: readonly number[]): number[] {
  return flopPerDollar.map((perDollar) => perDollar + cost);
}

/** Names of the sums, at whichever end of their line other lines are further away. */
export function costLabels(
  { curves }: ModelRun,
  obstacles: readonly (readonly number[])[],
  canvas: PlotCanvas,
  palette: Palette,
): TextMark[] {
  return COSTS.flatMap((cost) => {
    const text = `${formatQuantity('money', 10 ** cost)} buys`;
    const y = bought(cost, curves.flopPerDollar);
    const places = (['top right', 'top left'] as const)
      .map((place) => ({ place, room: roomAt(place, text, y, obstacles, canvas) }))
      .sort((a, b) => b.room - a.room);
    const [best] = places;
    if (best === undefined || best.room < CLEARANCE) return [];
    const right = best.place === 'top left';
    const end = right ? y.length - 1 : 0;
    const inward = (LABEL_GAP * (right ? -1 : 1)) / canvas.pixelsPerYear;
    return [
      {
        x: (canvas.times[end] ?? 0) + inward,
        // Above the highest the line gets under the letters.
        y: Math.max(y[end] ?? 0, y[reach(text, end, y, canvas)] ?? 0) - 2 * canvas.perPixel,
        text,
        color: palette.ink3,
        place: best.place,
      },
    ];
  });
}

/** Index of the line's point under the far end of a label that starts at `end`. */
function reach(text: string, end: number, y: readonly number[], canvas: PlotCanvas): number {
  const [t0 = 0, t1 = 1] = canvas.times;
  const points = Math.ceil((text.length * SMALL_SIZE * 0.58) / canvas.pixelsPerYear / (t1 - t0));
  return end === 0 ? Math.min(points, y.length - 1) : Math.max(0, end - points);
}

/** Pixels to the nearest other line, or to the edge, anywhere under the label. */
function roomAt(
  place: 'top right' | 'top left',
  text: string,
  y: readonly number[],
  obstacles: readonly (readonly number[])[],
  canvas: PlotCanvas,
): number {
  const end = place === 'top left' ? y.length - 1 : 0;
  const far = reach(text, end, y, canvas);
  const [low, high] = canvas.range;
  let room = Number.POSITIVE_INFINITY;
  for (let i = Math.min(end, far); i <= Math.max(end, far); i++) {
    const own = y[i] ?? 0;
    const distances = obstacles.map((other) => Math.abs((other[i] ?? 0) - own));
    room = Math.min(room, own - low, high - own, ...distances);
  }
  return room / canvas.perPixel;
}
