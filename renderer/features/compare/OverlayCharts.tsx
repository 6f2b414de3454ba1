import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { formatDate } from '#shared/format/dates';
import { formatFlop } from '#shared/format/quantity';
import { formatShare } from '#shared/format/share';
import type { ModelRun } from '#shared/model/model-run';
import { ChartFrame } from '../../charts/ChartFrame';
import type { ChartProps } from '../../charts/chart-props';
import { frontiersFigure, type Overlaid, probabilitiesFigure } from '../../charts/figures/overlays';
import { usePlotAxis } from '../../charts/use-plot-axis';
import { useSession } from '../../state/stores';
import { paletteOf } from '../../ui/palette';
import classes from './CompareScreen.module.css';
import type { Member } from './members';

const HEIGHT = 300;

/** The charts of the scenarios over one another. */
export function OverlayCharts({
  members,
  runs,
  actions,
}: {
  members: readonly Member[];
  runs: readonly (ModelRun | null)[];
  actions: (label: string) => ChartProps['actions'];
}) {
  const scenarios = members.flatMap(({ name }, place): Overlaid[] => {
    const run = runs[place];
    return run === null || run === undefined ? [] : [{ name, run, place }];
  });
  return (
    <div className={classes.charts}>
      <h2 className="visually-hidden">Charts</h2>
      <Overlay
        title="Largest run, central path, FLOP"
        scenarios={scenarios}
        make={frontiersFigure}
        says={(run) => {
          const last = run.central.path.at(-1);
          return last === undefined ? '' : `${formatFlop(last.frontier)} in ${last.year}`;
        }}
        at={(run, year) => {
          const row = run.central.path.find((each) => each.year === year);
          return row === undefined ? '' : formatFlop(row.frontier);
        }}
        actions={actions('Largest run')}
        keyboard
      />
      <Overlay
        title="Probability that AGI exists by the year"
        scenarios={scenarios}
        make={probabilitiesFigure}
        says={({ ensemble, horizon }) =>
          ensemble === null || ensemble.contradiction
            ? 'no samples'
            : `median ${formatDate(ensemble.summary.milestones.agi.p50, horizon)}`
        }
        at={({ ensemble }, year) =>
          ensemble === null || ensemble.contradiction
            ? ''
            : formatShare(ensemble.summary.milestones.agi.byYear[String(year)] ?? 0)
        }
        actions={actions('Probability of AGI')}
      />
    </div>
  );
}

function Overlay({
  title,
  scenarios,
  make,
  says,
  at,
  actions,
  keyboard = false,
}: {
  title: string;
  scenarios: readonly Overlaid[];
  make: typeof frontiersFigure;
  says: (run: ModelRun) => string;
  at: (run: ModelRun, year: number) => string;
  actions: ChartProps['actions'];
  keyboard?: boolean;
}) {
  const year = useSession((state) => state.year);
  const chooseYear = useSession((state) => state.chooseYear);
  const palette = paletteOf(useComputedColorScheme('light'));
  const { ref, axis } = usePlotAxis(Math.max(2020, ...scenarios.map(({ run }) => run.horizon)));
  const figure = useMemo(
    () => axis && make({ scenarios, palette, axis, height: HEIGHT }),
    [make, scenarios, palette, axis],
  );
  const sentence = `${scenarios.map(({ name, run }) => `${name}: ${says(run)}`).join('; ')}.`;
  return (
    <section aria-label={title}>
      <ChartFrame
        title={title}
        sentence={sentence}
        reading={(then) =>
          `${then}: ${scenarios.map(({ name, run }) => `${name} ${at(run, then)}`).join(' · ')}`
        }
        summary={`${title}. ${sentence}`}
        view={{ height: HEIGHT, selectedYear: year, onSelectYear: chooseYear, keyboard, actions }}
        plotRef={ref}
        axis={axis}
        figure={figure}
        table={() => ({
          columns: ['year', ...scenarios.map(({ name }) => name)],
          rows: (scenarios[0]?.run.central.path ?? []).map((row) => [
            row.year,
            ...scenarios.map(({ run }) => at(run, row.year)),
          ]),
        })}
      />
    </section>
  );
}
