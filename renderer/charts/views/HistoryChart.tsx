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
import { axisOfRecords, historyFigure } from '../figures/compute/history';
import { ChartControls } from '../frame/ChartControls';
import { ChartFrame } from '../frame/ChartFrame';
import type { ChartProps } from '../frame/chart-props';
import { Legend } from '../frame/Legend';
import { useChartScale } from '../plot/use-chart-scale';
import { usePlotAxis } from '../plot/use-plot-axis';
import { historyTable } from '../tables/history';

/** How well the central frontier would have told the record runs. */
export function HistoryChart(props: ChartProps) {
  const { run, colorScheme, height } = props;
  const [records, setRecords] = useState('all');
  const palette = paletteOf(colorScheme);
  const { ref, axis: whole } = usePlotAxis(run.horizon);
  const { presented } = useChartScale();
  const held = useMemo(
    () =>
      heldAgainstHistory(
        run.assumptions,
        run.horizon,
        recordRuns({ speculative: records === 'all' }),
      ),
    [run.assumptions, run.horizon, records],
  );
  const axis = useMemo(
    () => (whole !== null && presented ? axisOfRecords(whole, held) : whole),
    [whole, presented, held],
  );
  const last = Math.floor(axis?.horizon ?? run.horizon);
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
          <Legend
            items={[
              { label: 'fitted', color: palette.closed, shape: 'disc' },
              { label: 'forecast', color: palette.rival, shape: 'disc' },
              { label: 'speculative', color: palette.closed, shape: 'ring' },
            ]}
          />
          <ChartControls>
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
          </ChartControls>
        </>
      }
      view={{ ...props, selectedYear: Math.min(props.selectedYear, last) }}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => historyTable(held)}
    />
  );
}
