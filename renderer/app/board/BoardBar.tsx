import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconLayoutColumns } from '@tabler/icons-react';
import { useSession } from '../../state/stores';
import { CHARTS } from '../../state/views';
import classes from './Board.module.css';

/** Which charts are on the board, and how they stand. */
export function BoardBar({ wide }: { /** Whether two charts fit side by side. */ wide: boolean }) {
  const charts = useSession((state) => state.charts);
  const showChart = useSession((state) => state.showChart);
  const hideChart = useSession((state) => state.hideChart);
  const twoColumns = useSession((state) => state.twoColumns);
  const setTwoColumns = useSession((state) => state.setTwoColumns);
  const resetBoard = useSession((state) => state.resetBoard);
  return (
    <div className={classes.bar}>
      <Menu position="bottom-start" width={240} closeOnItemClick={false}>
        <Menu.Target>
          <Button
            variant="subtle"
            size="compact-sm"
            rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
          >
            Charts ({charts.length})
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {CHARTS.map(({ id, label }) => {
            const shown = charts.includes(id);
            return (
              <Menu.CheckboxItem
                key={id}
                checked={shown}
                onChange={() => (shown ? hideChart(id) : showChart(id))}
              >
                {label}
              </Menu.CheckboxItem>
            );
          })}
          <Menu.Divider />
          <Menu.Item onClick={resetBoard} closeMenuOnClick>
            Back to the first three
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {wide && (
        <Button
          variant={twoColumns ? 'light' : 'subtle'}
          size="compact-sm"
          aria-pressed={twoColumns}
          leftSection={<IconLayoutColumns size={14} stroke={1.75} aria-hidden />}
          onClick={() => setTwoColumns(!twoColumns)}
        >
          Two columns
        </Button>
      )}
    </div>
  );
}
