import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type CommandId, type MenuName } from '#shared/commands';
import type { FileHandle, FileLabel } from '#shared/ipc/files';

type Item = MenuItemConstructorOptions;

interface MenuActions {
  readonly run: (command: CommandId) => void;
  readonly openRecent: (handle: FileHandle) => void;
  readonly clearRecent: () => void;
}

const SEPARATOR: Item = { type: 'separator' };

/** Puts up the native menu. Made anew when the recent files change. */
export function showMenu(recent: readonly FileLabel[], actions: MenuActions): void {
  const onMac = process.platform === 'darwin';
  const menus: Item[] = [
    ...(onMac ? [{ role: 'appMenu' } satisfies Item] : []),
    fileMenu(recent, actions, onMac),
    editMenu(actions),
    viewMenu(actions),
    { label: 'Tools', submenu: commandItems('tools', actions) },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [...commandItems('help', actions)],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function commandItems(menu: MenuName, { run }: MenuActions): Item[] {
  return COMMANDS.filter((command) => command.menu === menu).map(({ id, label, accelerator }) => ({
    id,
    label,
    click: () => run(id),
    ...(accelerator === null ? {} : { accelerator }),
  }));
}

function fileMenu(recent: readonly FileLabel[], actions: MenuActions, onMac: boolean): Item {
  const files: Item[] = recent.map(({ handle, fileName, folder }) => ({
    // An ampersand would mark the next letter as a shortcut.
    label: `${fileName} (${folder})`.replaceAll('&', '&&'),
    click: () => actions.openRecent(handle),
  }));
  const clear: Item = {
    label: 'Clear List',
    enabled: files.length > 0,
    click: actions.clearRecent,
  };
  return {
    role: 'fileMenu',
    submenu: [
      ...commandItems('file', actions),
      { label: 'Export', submenu: commandItems('export', actions) },
      SEPARATOR,
      {
        label: 'Recent Files',
        submenu: [...files, ...(files.length > 0 ? [SEPARATOR] : []), clear],
      },
      SEPARATOR,
      { role: onMac ? 'close' : 'quit' },
    ],
  };
}

function editMenu(actions: MenuActions): Item {
  return {
    role: 'editMenu',
    submenu: [
      ...commandItems('edit', actions),
      SEPARATOR,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
}

/** No reload: it would drop unsaved changes. */
function viewMenu(actions: MenuActions): Item {
  const developer: Item[] = app.isPackaged ? [] : [SEPARATOR, { role: 'toggleDevTools' }];
  return {
    role: 'viewMenu',
    submenu: [
      ...commandItems('view', actions),
      SEPARATOR,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      SEPARATOR,
      { role: 'togglefullscreen' },
      ...developer,
    ],
  };
}
