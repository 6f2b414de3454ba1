import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { COMMANDS } from '#shared/commands';
import { useCommands } from '../commands/CommandsProvider';

/** The ways a briefing leaves the app, as a menu. */
export function HandoutMenu() {
  const commands = useCommands();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {COMMANDS.filter(({ menu }) => menu === 'export').map(({ id, label }) => (
          <Menu.Item key={id} onClick={() => commands.run(id)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
