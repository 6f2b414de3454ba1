import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { heldAgainstHistory } from '#shared/history/held-against';
import { recordRuns } from '#shared/history/records';
import {
  HISTORY_TITLE,
  historyReading,
  historySentence,
  historySummary,
} from '#shared/sentences/history';
import { paletteOf } from '../../ui/colour/palette';
import { historyFigure, historyLegend } from '../figures/compute/history';
import { ChartFrame } from '../frame/ChartFrame';
import type { ChartProps } from '../frame/chart-props';
import { Legend } from '../frame/Legend';
import { usePlotAxis } from '../plot/use-plot-axis';
import { historyTable } from '../tables/history';

/** How well the central frontier would have told the record runs. */
export function HistoryChart(props: ChartProps) {
  const { run, colorScheme, height } = props;
  const [records, setRecords] = useState('all');
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const held = useMemo(
    () =>
      heldAgainstHistory(
        run.assumptions,
        run.horizon,
        recordRuns({ speculative: records === 'all' }),
      ),
    [run.assumptions, run.horizon, records],
  );
  const figure = useMemo(
    () => axis && historyFigure({ held, palette, axis, height }),
    [held, palette, axis, height],
  );
  return (
    <ChartFrame
      title={HISTORY_TITLE}
      sentence={historySentence(held)}
      reading={(year) => historyReading(held, year)}
      summary={historySummary(held)}
      aside={
        <>
          <Legend items={historyLegend(palette)} />

          <SegmentedControl
            size="xs"
            aria-label="Which estimates count"
            value={records}
            onChange={setRecords}
            data={[
              { value: 'all', label: 'All' },
              { value: 'firm', label: 'Not speculative' },
            ]}
          />
        </>
      }
      view={props}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => historyTable(held)}
    />
  );
}
