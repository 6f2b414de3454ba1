import type { Data } from 'plotly.js';
import { DISCLOSURE_ENDS } from '#shared/facts/models';
import type { Palette } from '../../../ui/colour/palette';
import { LABEL_GAP } from '../../plot/time-axis';
import type { PlotCanvas } from '../parts/canvas';
import { lineTrace, type TextMark } from '../parts/traces';

/** Top of the wall of disclosure, log10 FLOP: over the largest run there is an estimate of. */
const WALL_TOP = 27.5;
const WALL_TEXT = ['No estimates by Epoch', 'of the largest closed', 'runs after July 2025'];
const WALL_LINE_HEIGHT = 14;

/** From here on there are no estimates of the largest closed runs: no points is missing data. */
export function disclosureWall({ range: [low] }: PlotCanvas, palette: Palette): Data {
  const top = Math.max(low, WALL_TOP);
  return lineTrace([DISCLOSURE_ENDS, DISCLOSURE_ENDS], [low, top], {
    color: palette.ink3,
    width: 1,
  });
}

export function disclosureLabel(
  { range: [low], perPixel, pixelsPerYear }: PlotCanvas,
  palette: Palette,
): TextMark {
  return {
    x: DISCLOSURE_ENDS + LABEL_GAP / pixelsPerYear,
    y: low + ((WALL_TEXT.length * WALL_LINE_HEIGHT) / 2 + 6) * perPixel,
    text: WALL_TEXT.join('<br>'),
    color: palette.ink3,
    place: 'middle right',
  };
}
