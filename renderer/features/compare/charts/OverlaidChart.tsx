import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import type { Scenario } from '#shared/document/scenario/scenario';
import { type OverlaidScenario, overlaidFigure } from '../../../charts/figures/parts/overlays';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import type { ChartTable } from '../../../charts/plot/chart-content';
import { usePlotAxis } from '../../../charts/plot/use-plot-axis';
import { useSession } from '../../../state/stores';
import { paletteOf } from '../../../ui/colour/palette';
import type { CompareParts } from '../parts/compare-parts';
import { type ComparedChart, chartSpanSentence, chartValueAt } from './compared-charts';

const HEIGHT = 300;

export interface ComparedChartProps {
  readonly chart: ComparedChart;
  readonly scenarios: readonly OverlaidScenario[];
  /** The place of the baseline among all members. */
  readonly baseline: number;
  /** All members, for what leaves the app. */
  readonly compared: readonly Scenario[];
  readonly parts: CompareParts;
  /** Whether the arrow keys move the year here. */
  readonly keyboard: boolean;
}

/** One quantity of all scenarios in one chart. */
export function OverlaidChart({
  chart,
  scenarios,
  baseline,
  compared,
  parts,
  keyboard,
}: ComparedChartProps) {
  const { title, curve } = chart;
  const selectedYear = useSession((state) => state.year);
  const onSelectYear = useSession((state) => state.chooseYear);
  const palette = paletteOf(useComputedColorScheme('light'));
  const horizon = Math.floor(scenarios[0]?.run.horizon ?? selectedYear);
  const { ref, axis } = usePlotAxis(scenarios[0]?.run.horizon ?? 2060);
  const figure = useMemo(() => {
    if (axis === null) return null;
    const range = curve.range(scenarios.map(({ run }) => run));
    return overlaidFigure({ curve, scenarios, baseline, range, palette, axis, height: HEIGHT });
  }, [curve, scenarios, baseline, palette, axis]);
  const sentence = chartSpanSentence(chart, scenarios, Math.min(selectedYear, horizon));
  const actions = parts.actions(title);
  return (
    <section aria-label={title}>
      <ChartFrame
        title={title}
        sentence={sentence}
        reading={(year) =>
          `${year}: ${scenarios.map(({ place, run }) => `${place + 1} ${chartValueAt(chart, run, year)}`).join(' · ')}`
        }
        summary={`${title}. ${scenarios.map(({ name, run }) => `${name}: ${chart.says(run, selectedYear)}`).join('; ')}.`}
        view={{
          height: HEIGHT,
          selectedYear,
          onSelectYear,
          keyboard,
          actions: (content) => actions({ ...content, scenarios: compared }),
        }}
        plotRef={ref}
        axis={axis}
        figure={figure}
        table={() => yearsTable(chart, scenarios)}
      />
    </section>
  );
}

export function yearsTable(
  { value }: ComparedChart,
  scenarios: readonly OverlaidScenario[],
): ChartTable {
  return {
    columns: ['year', ...scenarios.map(({ name }) => name)],
    rows: (scenarios[0]?.run.central.path ?? []).map(({ year }) => [
      year,
      ...scenarios.map(({ run }) => value(run, year)),
    ]),
  };
}
