import type { TornadoAnswer } from '#shared/model/explain/explain-job';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { Palette } from '../../../ui/colour/palette';
import type { PlotFigure } from '../../plot/figure';
import { MOST_BARS, swingBars } from './driver-bars';
import { driversFigure } from './drivers';
import { resultScale } from './result-scale';

/** What each assumption alone does to a result, the strongest on top. */
export function swingsFigure({
  answer: { present, swings },
  result: name,
  horizon,
  most = MOST_BARS,
  ...size
}: {
  readonly answer: TornadoAnswer;
  readonly result: string;
  readonly horizon: number;
  /** So many are drawn at most. */
  readonly most?: number;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}): PlotFigure {
  const result = parseResult(name, horizon);
  const scale = resultScale(result, horizon);
  const bars = swingBars(swings, result, scale, horizon).slice(0, most);
  const ends = bars.flatMap(({ low, high }) => [low, high]);
  const base = scale.to(present.counted);
  const ticks = scale.ticks(Math.min(base, ...ends), Math.max(base, ...ends));
  return driversFigure({ bars, base, ticks, ...size });
}
