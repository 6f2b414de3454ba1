import type { ModelRun } from '#shared/model/model-run';
import type { ReleasedModel } from '#shared/model/results';
import { RISK_PERIODS, releaseRiskRows } from '#shared/sentences/release-risk';
import { mixColors } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import type { PlotFigure } from '../../plot/figure';
import type { TimeAxis } from '../../plot/time-axis';
import { type DrawnLine, linesFigure } from '../parts/lines';

/** Share of the samples that a share of them is still drawn for. */
const LEAST_LEFT = 0.02;

/** Share of the samples in which enhancement makes a released model high-risk, by year of release. */
export function releaseRiskFigure({
  run,
  released,
  palette,
  axis,
  height,
}: {
  readonly run: ModelRun;
  readonly released: ReleasedModel;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}): PlotFigure {
  // Where hardly a sample is left that was not high-risk at release, shares of them say little.
  const rows = releaseRiskRows(run).filter((row) => row[released].notHigh >= LEAST_LEFT);
  const strong = (i: number) => 0.5 + (0.5 * (i + 1)) / RISK_PERIODS.length;
  const lines = RISK_PERIODS.map(({ years, key }, i): DrawnLine => {
    const color = mixColors(palette.surface, palette.tiers.high, strong(i));
    return {
      name: `within ${years} years`,
      color: mixColors(color, palette.ink, 0.35),
      width: 1.5 + i * 0.5,
      y: rows.map((row) => row[released][key] ?? 0),
    };
  });
  const already: DrawnLine = {
    name: 'high already',
    color: palette.ink3,
    width: 1.25,
    dash: 'dot',
    y: rows.map((row) => 1 - row[released].notHigh),
  };
  return linesFigure({
    times: rows.map(({ year }) => year),
    lines: rows.length === 0 ? [] : [already, ...lines],
    scale: 'shares',
    range: [0, 1],
    palette,
    axis,
    height,
  });
}
