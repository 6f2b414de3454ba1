import { Menu } from '@mantine/core';
import { IconDotsVertical, IconMinimize } from '@tabler/icons-react';
import type { ChartContent } from '../../charts/plot/chart-content';
import { useSession } from '../../state/stores';
import { type ChartId, chartLabel } from '../../state/views';
import classes from './Board.module.css';
import { ExportItems } from './ExportMenu';

/** What can be done with one chart. */
export function ChartMenu({
  chart,
  full,
  content,
}: {
  chart: ChartId;
  full: boolean;
  content: ChartContent;
}) {
  const label = chartLabel(chart);
  const charts = useSession((state) => state.charts);
  const moveChart = useSession((state) => state.moveChart);
  const hideChart = useSession((state) => state.hideChart);
  const fillWindow = useSession((state) => state.fillWindow);
  const place = charts.indexOf(chart);
  return (
    <>
      {full && (
        <button
          type="button"
          className={classes.menu}
          aria-label="Leave full screen"
          title="Leave full screen (Esc)"
          onClick={() => fillWindow(null)}
        >
          <IconMinimize size={16} stroke={1.75} aria-hidden />
        </button>
      )}
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <button type="button" className={classes.menu} aria-label={`Chart menu: ${label}`}>
            <IconDotsVertical size={16} stroke={1.75} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {!full && <Menu.Item onClick={() => fillWindow(chart)}>Full screen</Menu.Item>}
          <ExportItems content={content} />
          {!full && (
            <>
              <Menu.Label>Board</Menu.Label>
              <Menu.Item disabled={place <= 0} onClick={() => moveChart(chart, -1)}>
                Move up
              </Menu.Item>
              <Menu.Item disabled={place === charts.length - 1} onClick={() => moveChart(chart, 1)}>
                Move down
              </Menu.Item>
              <Menu.Item onClick={() => hideChart(chart)}>Hide</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
