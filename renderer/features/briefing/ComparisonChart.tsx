import { useMemo } from 'react';
import type { StoryInput } from '#shared/briefing/story-input';
import { formatFlop } from '#shared/format/quantity';
import { formatShare } from '#shared/format/share';
import type { ModelRun } from '#shared/model/model-run';
import { ChartFrame } from '../../charts/ChartFrame';
import type { ChartProps } from '../../charts/chart-props';
import { frontiersFigure, type Overlaid, probabilitiesFigure } from '../../charts/figures/overlays';
import { usePlotAxis } from '../../charts/use-plot-axis';
import { paletteOf } from '../../ui/palette';

const CHARTS = {
  frontiers: {
    title: 'Largest run, central path, FLOP',
    make: frontiersFigure,
    at: ({ central }: ModelRun, year: number) => {
      const row = central.path.find((each) => each.year === year);
      return row === undefined ? '' : formatFlop(row.frontier);
    },
  },
  probabilities: {
    title: 'Probability that AGI exists by the year',
    make: probabilitiesFigure,
    at: ({ ensemble }: ModelRun, year: number) =>
      ensemble === null || ensemble.contradiction
        ? ''
        : formatShare(ensemble.summary.milestones.agi.byYear[String(year)] ?? 0),
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
  const { title, make, at } = CHARTS[chart];
  const { colorScheme, height } = view;
  const palette = paletteOf(colorScheme);
  const scenarios = useMemo((): Overlaid[] => {
    const own = { name: scenario.name, run, place: 0 };
    return comparison === null
      ? [own]
      : [own, { name: comparison.scenario.name, run: comparison.run, place: 1 }];
  }, [scenario.name, run, comparison]);
  const { ref, axis } = usePlotAxis(run.horizon);
  const figure = useMemo(
    () => axis && make({ scenarios, palette, axis, height }),
    [make, scenarios, palette, axis, height],
  );
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
