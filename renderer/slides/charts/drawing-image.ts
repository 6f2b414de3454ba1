import { rasteriseSvg } from '../../charts/export/rasterise';
import { escapedMarkup, figureSvg, typefaceRule } from '../../charts/export/svg-parts';
import type { LegendItem } from '../../charts/frame/Legend';
import { FONT_FAMILY, SMALL_SIZE } from '../../charts/plot/theme';
import type { Palette } from '../../ui/colour/palette';
import type { SlideDrawing } from './slide-drawing';

/** Pixels of the image to one of the chart: sharp on a wall. */
const DENSITY = 3;
const SIGN = 12;
const LETTER = 6.1;

/**
 * A drawing as a PNG image without a ground of its own, its legend at the upper right.
 *
 * @param head how much is left free over the plot for words, in pixels of the chart
 */
export async function drawingPng(
  { figure, legend }: SlideDrawing,
  palette: Palette,
  head: number,
): Promise<Uint8Array> {
  const { width = 0, height: plot = 0 } = figure.layout;
  const height = plot + head;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><style>${await typefaceRule()}</style></defs>`,
    // A hidden letter, to see when the typeface has been loaded.
    `<text x="0" y="9" font-family="${FONT_FAMILY}" font-size="9" fill="${palette.ink}" fill-opacity="0.012">M</text>`,
    `<g font-family="${FONT_FAMILY}" font-size="${SMALL_SIZE}" fill="${palette.ink2}">${legendOf(legend, width)}</g>`,
    `<g transform="translate(0 ${head})">${await figureSvg(figure)}</g>`,
    '</svg>',
  ].join('');
  return rasteriseSvg({ svg, width, height }, DENSITY, { x: 0, y: 0, width: 8, height: 10 });
}

function legendOf(items: readonly LegendItem[], width: number): string {
  let right = width;
  return items
    .toReversed()
    .map(({ label, color, shape }) => {
      const left = right - label.length * LETTER;
      right = left - SIGN - 18;
      const sign = `translate(${left - SIGN - 4} 0)`;
      return `<g transform="${sign}">${signOf(shape, color)}</g><text x="${left}" y="10.5">${escapedMarkup(label)}</text>`;
    })
    .join('');
}

function signOf(shape: LegendItem['shape'], color: string): string {
  switch (shape) {
    case 'disc':
      return `<circle cx="6" cy="6" r="3" fill="${color}"/>`;
    case 'ring':
      return `<circle cx="6" cy="6" r="3" fill="none" stroke="${color}" stroke-width="1.5"/>`;
    case 'cell':
      return `<rect width="12" height="12" rx="2" fill="${color}"/>`;
    case 'dots':
      return `<path d="M0 6H12" stroke="${color}" stroke-width="1.5" stroke-dasharray="2 2"/>`;
    case 'fan':
      return `<rect width="12" height="12" fill="${color}" opacity="0.14"/><rect y="3" width="12" height="6" fill="${color}" opacity="0.18"/><rect y="5" width="12" height="2" fill="${color}"/>`;
  }
}
