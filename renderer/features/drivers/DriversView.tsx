import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatShare } from '#shared/format/number/share';
import { indexBars } from '../../charts/figures/drivers/driver-bars';
import { driversFigure, highEndColor, swingLegend } from '../../charts/figures/drivers/drivers';
import { swingsFigure } from '../../charts/figures/drivers/swings';
import type { ChartProps } from '../../charts/frame/chart-props';
import { Legend } from '../../charts/frame/Legend';
import { PlainChart } from '../../charts/frame/PlainChart';
import type { ChartTable } from '../../charts/plot/chart-content';
import { swingTable } from '../../charts/tables/swing-table';
import { steeredResult } from '../../state/explain-store';
import { useExplain, useScenario, useSession } from '../../state/stores';
import { type Palette, paletteOf } from '../../ui/colour/palette';
import { ResultSelect } from '../../ui/fields/ResultSelect';
import { useSize } from '../../ui/hooks/use-size';
import { type DriversMode, driversWords, type ShownDrivers, shownDrivers } from './drivers-words';
import { useSobol } from './use-sobol';

/** Which assumptions a result depends on: one at a time, or as shares of its variance. */
export function DriversView({ colorScheme, height, selectedYear, actions }: ChartProps) {
  const [mode, setMode] = useState<DriversMode>('tornado');
  const option = useSession((state) => state.steeredBy);
  const steerBy = useSession((state) => state.steerBy);
  const working = useScenario((state) => state.working);
  const steered = steeredResult({ working }, { steeredBy: option, year: selectedYear });
  const sobol = useSobol(steered, mode === 'sobol');
  const steering = useExplain((state) => state.steering);
  const known = mode === 'sobol' ? sobol : steering;
  const current = known !== null && known.key === steered.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for result and input
  const drivers = useMemo(
    () => shownDrivers(steered, mode, steering, sobol),
    [steered.key, steered.document, mode, steering, sobol],
  );
  const { ref, width } = useSize<HTMLDivElement>();
  const palette = paletteOf(colorScheme);
  const figure = useMemo(() => {
    if (width === 0 || drivers === null) return null;
    return figureOf(drivers, { palette, width: Math.floor(width), height });
  }, [drivers, palette, width, height]);
  const { title, sentence } = driversWords(steered, mode, drivers, current ? known.problem : null);
  return (
    <PlainChart
      title={title}
      sentence={sentence}
      summary={`${title}. ${sentence}`}
      aside={
        <>
          <Legend
            items={
              mode === 'tornado'
                ? swingLegend(palette)
                : [
                    { label: 'alone', color: palette.ink, shape: 'cell' },
                    { label: 'in all', color: highEndColor(palette), shape: 'cell' },
                  ]
            }
          />
          <ResultSelect
            hideLabel
            label="Result to explain"
            option={option}
            year={steered.year}
            onChange={steerBy}
          />
          <SegmentedControl
            size="xs"
            aria-label="Kind of drivers"
            value={mode}
            onChange={(value) => setMode(value as DriversMode)}
            data={[
              { value: 'tornado', label: 'One at a time' },
              { value: 'sobol', label: 'Variance' },
            ]}
          />
        </>
      }
      height={height}
      plotRef={ref}
      figure={figure}
      stale={known !== null && !current}
      table={() => tableOf(drivers)}
      actions={actions}
    />
  );
}

function figureOf(
  { mode, answer, name, horizon }: ShownDrivers,
  size: { readonly palette: Palette; readonly width: number; readonly height: number },
) {
  if (mode === 'sobol') {
    const bars = indexBars(answer.drivers ?? []);
    const at = [0, 0.2, 0.4, 0.6, 0.8, 1];
    return driversFigure({
      bars,
      base: 0,
      nested: true,
      ticks: { at, text: at.map(formatShare) },
      ...size,
    });
  }
  return swingsFigure({ answer, result: name, horizon, ...size });
}

function tableOf(drivers: ShownDrivers | null): ChartTable {
  if (drivers === null) return { columns: [], rows: [] };
  if (drivers.mode === 'sobol') {
    return {
      columns: ['assumption', 'kind', 'first order', 'its error', 'total', 'its error'],
      rows: (drivers.answer.drivers ?? []).map(({ assumption, kind, first, total }) => [
        assumption,
        kind,
        first.value,
        first.error,
        total.value,
        total.error,
      ]),
    };
  }
  return swingTable(drivers.answer);
}
