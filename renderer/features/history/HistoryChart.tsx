import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { heldAgainstHistory, withPlaces } from '#shared/history/held-against';
import { recordRuns } from '#shared/history/records';
import {
  HISTORY_TITLE,
  historyReading,
  historySentence,
  historySummary,
} from '#shared/sentences/history';
import { historyFigure, historyLegend } from '../../charts/figures/compute/history';
import { ChartFrame } from '../../charts/frame/ChartFrame';
import type { ChartProps } from '../../charts/frame/chart-props';
import { Legend } from '../../charts/frame/Legend';
import { usePlotAxis } from '../../charts/plot/use-plot-axis';
import { historyTable } from '../../charts/tables/history';
import { paletteOf } from '../../ui/colour/palette';
import { useRecordPlaces } from './use-record-places';

/** How well the central frontier would have told the record runs, and where each lies among the samples. */
export function HistoryChart(props: ChartProps) {
  const { run, colorScheme, height } = props;
  const [records, setRecords] = useState('all');
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const central = useMemo(
    () =>
      heldAgainstHistory(
        run.assumptions,
        run.horizon,
        recordRuns({ speculative: records === 'all' }),
      ),
    [run.assumptions, run.horizon, records],
  );
  const places = useRecordPlaces(central, props.dragging);
  const held = useMemo(() => withPlaces(central, places), [central, places]);
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
