import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  EVENT_NAMES,
  type TimelineEvent,
  timelineEvents,
  timelineReading,
  timelineSentence,
  timelineSummary,
  timelineTitle,
} from '#shared/sentences/timeline';
import { paletteOf } from '../../ui/colour/palette';
import { timelineFigure } from '../figures/dates/timeline';
import { ChartFrame } from '../frame/ChartFrame';
import type { ChartProps } from '../frame/chart-props';
import { useSampledRun } from '../frame/use-sampled-run';
import { usePlotAxis } from '../plot/use-plot-axis';
import { timelineTable } from '../tables/timeline';

/** When AGI, WMD-like AI or another danger that counts comes: cumulative probability, density, what experts have said. */
export function TimelineChart(props: ChartProps) {
  const { run: latest, colorScheme, height, selectedYear } = props;
  const run = useSampledRun(latest);
  const [chosen, setEvent] = useState<TimelineEvent>('agi');
  const events = timelineEvents(run);
  const event = events.includes(chosen) ? chosen : 'agi';
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const figure = useMemo(
    () => axis && timelineFigure({ run, event, palette, axis, height }),
    [run, event, palette, axis, height],
  );
  return (
    <ChartFrame
      title={timelineTitle(event)}
      sentence={timelineSentence(event, run)}
      reading={(year) => timelineReading(event, run, year)}
      summary={timelineSummary(event, run, selectedYear)}
      aside={
        <SegmentedControl
          size="xs"
          aria-label="What the timeline is about"
          value={event}
          onChange={(value) => setEvent(value as TimelineEvent)}
          data={events.map((value) => ({ value, label: EVENT_NAMES[value] }))}
        />
      }
      view={props}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => timelineTable(event, run)}
    />
  );
}
