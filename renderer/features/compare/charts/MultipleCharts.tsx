import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import {
  type OverlaidScenario,
  singleScenarioFigure,
} from '../../../charts/figures/parts/overlays';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import type { AxisRange } from '../../../charts/plot/figure';
import { usePlotAxis } from '../../../charts/plot/use-plot-axis';
import { useSession } from '../../../state/stores';
import { paletteOf } from '../../../ui/colour/palette';
import { chartValueAt } from './compared-charts';
import { type ComparedChartProps, yearsTable } from './OverlaidChart';
import classes from './OverlayCharts.module.css';

const HEIGHT = 190;

/** One quantity, a chart a scenario, all on the same axes with the baseline behind each. */
export function MultipleCharts(props: ComparedChartProps) {
  const { chart, scenarios, baseline } = props;
  const [low, high] = chart.curve.range(scenarios.map(({ run }) => run));
  const range = useMemo((): AxisRange => [low, high], [low, high]);
  const base = scenarios.find(({ place }) => place === baseline) ?? null;
  return (
    <section aria-label={chart.title} className={classes.multiples}>
      <h3>{chart.title}</h3>
      <div className={classes.grid} data-count={scenarios.length}>
        {scenarios.map((scenario, i) => (
          <SingleChart
            key={scenario.place}
            {...props}
            scenario={scenario}
            base={scenario === base ? null : base}
            range={range}
            keyboard={props.keyboard && i === 0}
          />
        ))}
      </div>
    </section>
  );
}

function SingleChart({
  chart,
  scenario,
  base,
  range,
  compared,
  parts,
  keyboard,
}: ComparedChartProps & {
  readonly scenario: OverlaidScenario;
  readonly base: OverlaidScenario | null;
  readonly range: AxisRange;
}) {
  const { curve, about, says } = chart;
  const horizon = Math.floor(scenario.run.horizon);
  const { run, name, place } = scenario;
  const selectedYear = Math.min(
    useSession((state) => state.year),
    horizon,
  );
  const onSelectYear = useSession((state) => state.chooseYear);
  const palette = paletteOf(useComputedColorScheme('light'));
  const { ref, axis } = usePlotAxis(run.horizon);
  const figure = useMemo(
    () =>
      axis &&
      singleScenarioFigure({
        curve,
        scenario,
        baseline: base,
        range,
        palette,
        axis,
        height: HEIGHT,
      }),
    [curve, scenario, base, range, palette, axis],
  );
  const title = `${chart.title}: ${name}`;
  const actions = parts.actions(title);
  return (
    <section aria-label={title}>
      <ChartFrame
        title={`${place + 1} ${name}`}
        sentence={`${about(horizon)}: ${says(run, horizon)}`}
        reading={(year) => `${year}: ${chartValueAt(chart, run, year)}`}
        summary={`${title}. ${about(horizon)}: ${says(run, horizon)}.`}
        view={{
          height: HEIGHT,
          selectedYear,
          onSelectYear,
          keyboard,
          actions: (content) => actions({ ...content, title, scenarios: compared }),
        }}
        plotRef={ref}
        axis={axis}
        figure={figure}
        table={() => yearsTable(chart, [scenario])}
      />
    </section>
  );
}
