import { useMemo } from 'react';
import { resultPhrase } from '#shared/briefing/findings/result-words';
import type { StoryInput } from '#shared/briefing/story-input';
import { parseResult } from '#shared/model/explain/results/result-name';
import { swingBars } from '../../charts/figures/drivers/driver-bars';
import { driversFigure, swingLegend } from '../../charts/figures/drivers/drivers';
import { resultScale } from '../../charts/figures/drivers/result-scale';
import type { ChartProps } from '../../charts/frame/chart-props';
import { Legend } from '../../charts/frame/Legend';
import { PlainChart } from '../../charts/frame/PlainChart';
import { useChartScale } from '../../charts/plot/use-chart-scale';
import { paletteOf } from '../../ui/colour/palette';
import { useSize } from '../../ui/hooks/use-size';

/** Pixels that a bar and its name need. */
const BAR = 24;

/** What drives the answer, one assumption at a time. */
export function DriversChart({
  input: { run, drivers },
  colorScheme,
  height,
  actions,
}: Omit<ChartProps, 'run'> & { input: StoryInput }) {
  const { ref, width } = useSize<HTMLDivElement>();
  const { scale: shown } = useChartScale();
  const palette = paletteOf(colorScheme);
  const { horizon } = run;
  const figure = useMemo(() => {
    if (width === 0 || drivers === null || drivers.answer === null) return null;
    const result = parseResult(drivers.result, horizon);
    const scale = resultScale(result, horizon);
    const { present, swings } = drivers.answer;
    const bars = swingBars(swings, result, scale, horizon).slice(0, Math.floor(height / BAR));
    const ends = bars.flatMap(({ low, high }) => [low, high]);
    const base = scale.to(present.counted);
    const ticks = scale.ticks(Math.min(base, ...ends), Math.max(base, ...ends));
    return driversFigure({
      bars,
      base,
      ticks,
      palette,
      width: Math.floor(width / shown),
      height,
    });
  }, [drivers, horizon, palette, width, height, shown]);
  const title =
    drivers === null ? '' : `Swings of ${resultPhrase(parseResult(drivers.result, horizon))}`;
  const says = (drivers?.answer?.swings ?? []).slice(0, 5).map(({ assumption }) => assumption);
  return (
    <PlainChart
      title={title}
      sentence=""
      summary={`${title}. The strongest, in their order: ${says.join(', ')}.`}
      aside={<Legend items={swingLegend(palette)} />}
      height={height}
      plotRef={ref}
      figure={figure}
      table={() => ({ columns: [], rows: [] })}
      actions={actions}
    />
  );
}
