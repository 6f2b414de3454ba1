import { useComputedColorScheme } from '@mantine/core';
import { useDeferredValue, useEffect, useRef } from 'react';
import { FACTS_CREDIT } from '#shared/facts/models';
import { workingRun } from '../../state/selectors/model-run';
import { useResults, useScenario, useSession } from '../../state/stores';
import { useSize } from '../../ui/hooks/use-size';
import classes from './Board.module.css';
import { BoardBar } from './BoardBar';
import { ChartSection } from './ChartSection';
import { plotHeightOf } from './chart-registry';

/** Charts narrower than this would not be read side by side. */
const COLUMN_WIDTH = 560;

/** The charts, as the user has arranged them, over one time axis. */
export function Board() {
  const charts = useSession((state) => state.charts);
  const twoColumns = useSession((state) => state.twoColumns);
  const fullChart = useSession((state) => state.fullChart);
  const fillWindow = useSession((state) => state.fillWindow);
  const shownChart = useSession((state) => state.shownChart);
  const run = useResults(workingRun);
  const dragging = useScenario((state) => state.group !== null);
  const selectedYear = useSession((state) => state.year);
  const onSelectYear = useSession((state) => state.chooseYear);
  const colorScheme = useComputedColorScheme('light');
  const { ref, height, width } = useSize<HTMLDivElement>();
  const list = useRef<HTMLDivElement>(null);
  // The first chart is painted before the others are drawn.
  const started = useDeferredValue(true, false);
  const beside = twoColumns && width >= 2 * COLUMN_WIDTH;
  const view = { run, colorScheme, dragging, selectedYear, onSelectYear };

  useEffect(() => {
    if (shownChart === null) return;
    const chart = list.current?.querySelector(`[data-chart="${shownChart.id}"]`);
    chart?.scrollIntoView({ block: 'nearest' });
  }, [shownChart]);

  useEffect(() => {
    if (fullChart === null) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) fillWindow(null);
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [fullChart, fillWindow]);

  return (
    <>
      <BoardBar wide={width >= 2 * COLUMN_WIDTH} />
      <div ref={ref} className={classes.scroller}>
        <div ref={list} className={classes.list} data-beside={beside || undefined}>
          {(started ? charts : charts.slice(0, 1)).map((chart, i) => (
            <ChartSection
              key={chart}
              chart={chart}
              full={chart === fullChart}
              height={plotHeightOf(chart, height)}
              keyboard={i === 0}
              {...view}
            />
          ))}
        </div>
        {charts.length === 0 && (
          <p className={classes.empty}>No chart is shown. Choose some under “Charts” above.</p>
        )}
        <p className={classes.credit}>{FACTS_CREDIT}</p>
      </div>
    </>
  );
}
