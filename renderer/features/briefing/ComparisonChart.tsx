import { useMemo } from 'react';
import type { StoryInput } from '#shared/briefing/story-input';
import { formatFlop } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import {
  FRONTIER_CURVE,
  type OverlaidScenario,
  overlaidFigure,
  probabilityCurve,
} from '../../charts/figures/parts/overlays';
import { ChartFrame } from '../../charts/frame/ChartFrame';
import type { ChartProps } from '../../charts/frame/chart-props';
import { usePlotAxis } from '../../charts/plot/use-plot-axis';
import { paletteOf } from '../../ui/colour/palette';

const CHARTS = {
  frontiers: {
    title: 'Largest run, central path, FLOP',
    curve: FRONTIER_CURVE,
    at: ({ central }: ModelRun, year: number) => {
      const row = central.path.find((each) => each.year === year);
      return row === undefined ? '' : formatFlop(row.frontier);
    },
  },
  probabilities: {
    title: 'Probability that AGI exists by the year',
    curve: probabilityCurve('agi'),
    at: (run: ModelRun, year: number) => {
      const ensemble = soundEnsemble(run);
      return ensemble === null
        ? ''
        : formatShare(ensemble.summary.milestones.agi.byYear[String(year)] ?? 0);
    },
  },
} as const;

/** Both scenarios of a comparison over one another. */
export function ComparisonChart({
  chart,
  input: { scenario, run, comparison },
  view,
}: {
  chart: keyof typeof CHARTS;
  input: StoryInput;
  view: Omit<ChartProps, 'run'>;
}) {
  const { title, curve, at } = CHARTS[chart];
  const { colorScheme, height } = view;
  const palette = paletteOf(colorScheme);
  const scenarios = useMemo((): OverlaidScenario[] => {
    const own = { name: scenario.name, run, place: 0, color: 0 };
    return comparison === null
      ? [own]
      : [own, { name: comparison.scenario.name, run: comparison.run, place: 1, color: 1 }];
  }, [scenario.name, run, comparison]);
  const { ref, axis } = usePlotAxis(run.horizon);
  const figure = useMemo(() => {
    if (axis === null) return null;
    const range = curve.range(scenarios.map((each) => each.run));
    return overlaidFigure({ curve, scenarios, baseline: 0, range, palette, axis, height });
  }, [curve, scenarios, palette, axis, height]);
  const reading = (year: number) =>
    `${year}: ${scenarios.map((each) => `${each.name} ${at(each.run, year)}`).join(' · ')}`;
  return (
    <ChartFrame
      title={title}
      sentence=""
      reading={reading}
      summary={`${title}. ${reading(view.selectedYear)}.`}
      view={view}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => ({ columns: [], rows: [] })}
    />
  );
}
