import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatResult } from '#shared/format/result';
import { resultLabel, resultName } from '#shared/format/result-options';
import { formatShare } from '#shared/format/share';
import { definitionOf } from '#shared/model/assumptions/registry';
import type { SobolDrivers } from '#shared/model/explain/drivers';
import type { TornadoAnswer } from '#shared/model/explain/explain-job';
import { parseResult, type ResultRef } from '#shared/model/explain/result-name';
import type { ChartTable } from '../../charts/chart-content';
import type { ChartProps } from '../../charts/chart-props';
import { indexBars, swingBars } from '../../charts/figures/driver-bars';
import { driversFigure, highColor } from '../../charts/figures/drivers';
import { resultScale } from '../../charts/figures/result-scale';
import { Legend } from '../../charts/Legend';
import { PlainChart } from '../../charts/PlainChart';
import { type Steering, steeredResult } from '../../state/explain-store';
import { useExplain, useScenario, useSession } from '../../state/stores';
import { paletteOf } from '../../ui/palette';
import { ResultSelect } from '../../ui/ResultSelect';
import { useSize } from '../../ui/use-size';
import { type Sobol, useSobol } from './use-sobol';

type DriversMode = 'tornado' | 'sobol';

type Drivers =
  | { readonly mode: 'tornado'; readonly answer: TornadoAnswer }
  | { readonly mode: 'sobol'; readonly answer: SobolDrivers };

/** What is known in a mode; the swings are those that stand beside the assumptions too. */
function driversOf(
  mode: DriversMode,
  sobol: Sobol | null,
  steering: Steering | null,
): Drivers | null {
  if (mode === 'sobol') return sobol?.answer ? { mode, answer: sobol.answer } : null;
  return steering?.answer ? { mode, answer: steering.answer } : null;
}

/** Which assumptions a result depends on: one at a time, or as shares of its variance. */
export function DriversView({ run, colorScheme, height, selectedYear, actions }: ChartProps) {
  const [mode, setMode] = useState<DriversMode>('tornado');
  const option = useSession((state) => state.steeredBy);
  const steerBy = useSession((state) => state.steerBy);
  const working = useScenario((state) => state.working);
  const steered = steeredResult({ working }, { steeredBy: option, year: selectedYear });
  const { year } = steered;
  const sobol = useSobol(steered, mode === 'sobol');
  const steering = useExplain((state) => state.steering);
  const known = mode === 'sobol' ? sobol : steering;
  const stale = known !== null && known.key !== steered.key;
  const problem = stale ? null : (known?.problem ?? null);
  const drivers = useMemo(() => driversOf(mode, sobol, steering), [mode, sobol, steering]);
  const { ref, width } = useSize<HTMLDivElement>();
  const palette = paletteOf(colorScheme);
  const { horizon } = run;
  const result = useMemo(
    () => parseResult(resultName(option, year), horizon),
    [option, year, horizon],
  );
  const figure = useMemo(() => {
    if (width === 0 || drivers === null) return null;
    const size = { palette, width: Math.floor(width), height };
    if (drivers.mode === 'sobol') {
      const bars = indexBars(drivers.answer.drivers ?? []);
      const at = [0, 0.2, 0.4, 0.6, 0.8, 1];
      return driversFigure({
        bars,
        base: 0,
        nested: true,
        ticks: { at, text: at.map(formatShare) },
        ...size,
      });
    }
    const scale = resultScale(result, horizon);
    const { present, swings } = drivers.answer;
    const bars = swingBars(swings, result, scale, horizon);
    const ends = bars.flatMap(({ low, high }) => [low, high]);
    const base = scale.to(present.counted);
    const ticks = scale.ticks(Math.min(base, ...ends), Math.max(base, ...ends));
    return driversFigure({ bars, base, ticks, ...size });
  }, [drivers, result, horizon, palette, width, height]);
  const label = resultLabel(option, year);
  const sentence = problem ?? sentenceOf(drivers, result, horizon, label);
  return (
    <PlainChart
      title={mode === 'tornado' ? `Drivers of: ${label}` : `Shares of the variance of: ${label}`}
      sentence={sentence}
      summary={`Drivers of ${label}. ${sentence}`}
      aside={
        <>
          <Legend
            items={
              mode === 'tornado'
                ? [
                    { label: 'at its 10th percentile', color: palette.closed, shape: 'cell' },
                    { label: 'at its 90th', color: highColor(palette), shape: 'cell' },
                  ]
                : [
                    { label: 'alone', color: palette.ink, shape: 'cell' },
                    { label: 'in all', color: highColor(palette), shape: 'cell' },
                  ]
            }
          />
          <ResultSelect
            hideLabel
            label="Result to explain"
            option={option}
            year={year}
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
      stale={stale}
      table={() => tableOf(drivers)}
      actions={actions}
    />
  );
}

function sentenceOf(
  drivers: Drivers | null,
  result: ResultRef,
  horizon: number,
  label: string,
): string {
  if (drivers === null) return 'Being worked out.';
  if (drivers.mode === 'sobol') {
    const { drivers: found, accepted, correlated } = drivers.answer;
    if (found === null) return 'The result is the same in every sample.';
    const [first] = found;
    const most =
      first === undefined
        ? ''
        : `${definitionOf(first.assumption).label} accounts for ${formatShare(first.total.value)} of the variance, interactions included.`;
    const all = ` Over all draws, also the ${formatShare(1 - accepted)} an ensemble drops.`;
    const tied =
      correlated.length === 0
        ? ''
        : ` ${correlated.length} assumptions are correlated: “alone” includes what they share.`;
    return most + all + tied;
  }
  const { present, swings } = drivers.answer;
  const [first] = swings;
  if (first === undefined || first.swing === 0) return 'Nothing that is uncertain moves it.';
  const [low, high] = [first.low, first.high].map(({ reading }) =>
    formatResult(result, reading.value, horizon),
  );
  return `${label} is ${formatResult(result, present.value, horizon)}; ${definitionOf(first.assumption).label} alone takes it from ${low} to ${high} between its 10th and 90th percentile.`;
}

function tableOf(drivers: Drivers | null): ChartTable {
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
  return {
    columns: ['assumption', 'kind', 'p10', 'result at p10', 'p90', 'result at p90', 'swing'],
    rows: drivers.answer.swings.map(({ assumption, kind, low, high, swing }) => [
      assumption,
      kind,
      Number(low.value),
      low.reading.value,
      Number(high.value),
      high.reading.value,
      swing,
    ]),
  };
}
