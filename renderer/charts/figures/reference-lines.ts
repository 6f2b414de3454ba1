import type { Data } from 'plotly.js';
import { DISCLOSURE_ENDS } from '#shared/facts/models';
import type { ModelRun } from '../../model-run';
import type { Palette } from '../../ui/palette';
import { LABEL_GAP } from '../time-axis';
import type { Canvas } from './canvas';
import type { NamedLine } from './end-labels';
import { line, type TextMark } from './traces';

/** Top of the wall of disclosure, log10 FLOP: over the largest run there is an estimate of. */
const WALL_TOP = 27.5;
const WALL_TEXT = ['No public estimates', 'of the largest closed', 'runs after July 2025'];
const WALL_LINE_HEIGHT = 14;

interface Reference extends NamedLine {
  readonly times: readonly number[];
}

/** The threshold from when it stands, and the least compute that could train AGI. */
function references({ curves, assumptions }: ModelRun, palette: Palette): Reference[] {
  const { times, threshold } = curves;
  const begins = times.findIndex((year) => year >= assumptions.thresholdYear.value);
  const from = begins < 0 ? times.length : begins;
  const brain = Math.log10(assumptions.brainFlop.value);
  return [
    {
      name: 'Brain, a lifetime',
      color: palette.ink3,
      times: [times[0] ?? 0, times[times.length - 1] ?? 0],
      y: [brain, brain],
    },
    {
      name: 'Threshold',
      color: palette.ink2,
      times: times.slice(from),
      y: threshold.slice(from),
    },
  ];
}

export function referenceLines(run: ModelRun, palette: Palette): Data[] {
  const [brain, threshold] = references(run, palette);
  return [
    line(brain?.times ?? [], brain?.y ?? [], { color: palette.brain, width: 1, dash: 'dashdot' }),
    line(threshold?.times ?? [], threshold?.y ?? [], {
      color: palette.threshold,
      width: 1.5,
      dash: 'dash',
    }),
  ];
}

export function referenceNames(run: ModelRun, palette: Palette): NamedLine[] {
  return references(run, palette).filter(({ y }) => y.length > 0);
}

/** From here on the largest closed runs are not estimated in public: no points is missing data. */
export function disclosureWall({ range: [low] }: Canvas, palette: Palette): Data {
  const top = Math.max(low, WALL_TOP);
  return line([DISCLOSURE_ENDS, DISCLOSURE_ENDS], [low, top], { color: palette.ink3, width: 1 });
}

export function disclosureLabel(
  { range: [low], perPixel, pixelsPerYear }: Canvas,
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
