/**
 * Every command of the app, once: menus, accelerators, buttons and shortcuts all run these.
 * `accelerator` is in Electron's notation; `menu` is where it appears.
 */
export const COMMANDS = [
  { id: 'file.new', label: 'New from Preset…', menu: 'file', accelerator: 'CmdOrCtrl+N' },
  { id: 'file.open', label: 'Open…', menu: 'file', accelerator: 'CmdOrCtrl+O' },
  { id: 'file.library', label: 'Open from Library…', menu: 'file', accelerator: 'CmdOrCtrl+L' },
  { id: 'file.save', label: 'Save', menu: 'file', accelerator: 'CmdOrCtrl+S' },
  { id: 'file.saveAs', label: 'Save As…', menu: 'file', accelerator: 'CmdOrCtrl+Shift+S' },
  { id: 'file.duplicate', label: 'Duplicate', menu: 'file', accelerator: 'CmdOrCtrl+D' },
  {
    id: 'assumptions.search',
    label: 'Find an Assumption',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+F',
  },
  { id: 'assumptions.resetAll', label: 'Reset All to Preset', menu: 'edit', accelerator: null },
] as const;

export type CommandId = (typeof COMMANDS)[number]['id'];
