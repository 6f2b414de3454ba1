import type { Data } from 'plotly.js';
import type { ModelRun } from '#shared/model/model-run';
import type { Palette } from '../../../ui/colour/palette';
import type { NamedLine } from '../parts/end-labels';
import { lineTrace } from '../parts/traces';

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
    lineTrace(brain?.times ?? [], brain?.y ?? [], {
      color: palette.brain,
      width: 1,
      dash: 'dashdot',
    }),
    lineTrace(threshold?.times ?? [], threshold?.y ?? [], {
      color: palette.threshold,
      width: 1.5,
      dash: 'dash',
    }),
  ];
}

export function referenceNames(run: ModelRun, palette: Palette): NamedLine[] {
  return references(run, palette).filter(({ y }) => y.length > 0);
}
