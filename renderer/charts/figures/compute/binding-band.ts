import type { Data } from 'plotly.js';
import { CONSTRAINT_NAMES } from '#shared/format/names/constraint-names';
import type { CentralResults } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';
import { contrastRatio } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import { SMALL_SIZE } from '../../plot/theme';
import { pixelsPerYear, type TimeAxis } from '../../plot/time-axis';

/** Which ceiling is lowest when, as a band of their colours, named where the name fits. */
export function bindingBand(
  binding: CentralResults['binding'],
  axis: TimeAxis,
  palette: Palette,
): Data {
  const spans = binding.map(({ from, constraint }, i) => {
    const start = Math.max(from, FIRST_YEAR);
    return { constraint, start, width: (binding[i + 1]?.from ?? axis.horizon) - start };
  });
  const fits = (name: string, years: number) =>
    name.length * SMALL_SIZE * 0.62 + 6 <= years * pixelsPerYear(axis);
  return {
    type: 'bar',
    orientation: 'v',
    yaxis: 'y2',
    x: spans.map(({ start, width }) => start + width / 2),
    width: spans.map(({ width }) => width),
    y: spans.map(() => 1),
    marker: {
      color: spans.map(({ constraint }) => palette.constraints[constraint]),
      line: { width: 0 },
    },
    text: spans.map(({ constraint, width }) => {
      const name = CONSTRAINT_NAMES[constraint];
      return fits(name, width) ? name : '';
    }),
    textposition: 'inside',
    insidetextanchor: 'middle',
    constraintext: 'none',
    textangle: 0,
    insidetextfont: {
      size: SMALL_SIZE,
      color: spans.map(({ constraint }) => letterColor(palette.constraints[constraint], palette)),
    },
    hoverinfo: 'skip',
  };
}

/** Letters on a coloured ground: whichever of ink and paper stands out more. */
export function letterColor(ground: string, { ink, surface }: Palette): string {
  return contrastRatio(ground, ink) > contrastRatio(ground, surface) ? ink : surface;
}
