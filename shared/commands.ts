/**
 * Every command of the app, once: menus, accelerators, buttons, the palette and shortcuts all run
 * these. `accelerator` is in Electron's notation; `menu` is where it appears.
 */
export const COMMANDS = [
  { id: 'file.new', label: 'New from Preset…', menu: 'file', accelerator: 'CmdOrCtrl+N' },
  { id: 'file.open', label: 'Open…', menu: 'file', accelerator: 'CmdOrCtrl+O' },
  { id: 'file.library', label: 'Library', menu: 'file', accelerator: 'CmdOrCtrl+L' },
  { id: 'file.import', label: 'Import into Library…', menu: 'file', accelerator: null },
  { id: 'file.save', label: 'Save', menu: 'file', accelerator: 'CmdOrCtrl+S' },
  { id: 'file.saveAs', label: 'Save As…', menu: 'file', accelerator: 'CmdOrCtrl+Shift+S' },
  { id: 'file.duplicate', label: 'Duplicate', menu: 'file', accelerator: 'CmdOrCtrl+D' },
  {
    id: 'file.about',
    label: 'About This Scenario…',
    menu: 'file',
    accelerator: 'CmdOrCtrl+I',
  },
  {
    id: 'export.pdf',
    label: 'Briefing as PDF…',
    menu: 'export',
    accelerator: 'CmdOrCtrl+E',
  },
  { id: 'export.pptx', label: 'Briefing as PowerPoint…', menu: 'export', accelerator: null },
  { id: 'export.html', label: 'Briefing as Web Page…', menu: 'export', accelerator: null },
  { id: 'export.xlsx', label: 'Figures as Excel Workbook…', menu: 'export', accelerator: null },
  { id: 'export.md', label: 'Summary as Text…', menu: 'export', accelerator: null },
  { id: 'edit.undo', label: 'Undo', menu: 'edit', accelerator: 'CmdOrCtrl+Z' },
  { id: 'edit.redo', label: 'Redo', menu: 'edit', accelerator: 'CmdOrCtrl+Shift+Z' },
  { id: 'edit.history', label: 'History…', menu: 'edit', accelerator: 'CmdOrCtrl+H' },
  {
    id: 'assumptions.search',
    label: 'Find an Assumption',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+F',
  },
  { id: 'assumptions.resetAll', label: 'Reset All to Preset', menu: 'edit', accelerator: null },
  { id: 'view.palette', label: 'Find Anything…', menu: 'view', accelerator: 'CmdOrCtrl+K' },
  {
    id: 'view.compare',
    label: 'Compare Scenarios',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+C',
  },
  { id: 'view.briefing', label: 'Briefing', menu: 'view', accelerator: 'CmdOrCtrl+Shift+B' },
  { id: 'view.present', label: 'Present', menu: 'view', accelerator: 'F5' },
  {
    id: 'view.presentHere',
    label: 'Present from the Chosen Slide',
    menu: 'view',
    accelerator: 'Shift+F5',
  },
  {
    id: 'view.assumptions',
    label: 'Show or Hide Assumptions',
    menu: 'view',
    accelerator: 'CmdOrCtrl+B',
  },
  { id: 'tools.goalSeek', label: 'Goal Seek…', menu: 'tools', accelerator: 'CmdOrCtrl+G' },
  { id: 'tools.correlations', label: 'Correlations', menu: 'tools', accelerator: null },
  { id: 'tools.capability', label: 'Capability evidence', menu: 'tools', accelerator: null },
  { id: 'tools.reanchor', label: 'Re-anchor to the records', menu: 'tools', accelerator: null },
  { id: 'tools.supply', label: 'Supply arithmetic', menu: 'tools', accelerator: null },
  { id: 'tools.brain', label: 'Brain anchor', menu: 'tools', accelerator: null },
  { id: 'tools.lag', label: 'Lag estimator', menu: 'tools', accelerator: null },
  { id: 'tools.bits', label: 'Bit length', menu: 'tools', accelerator: null },
  { id: 'tools.cost', label: 'Training cost', menu: 'tools', accelerator: null },
  { id: 'help.method', label: 'Method and Sources', menu: 'help', accelerator: 'F1' },
  { id: 'help.shortcuts', label: 'Keyboard Shortcuts', menu: 'help', accelerator: 'CmdOrCtrl+/' },
  { id: 'help.diagnostics', label: 'Diagnostics', menu: 'help', accelerator: null },
  { id: 'help.about', label: 'About Headroom', menu: 'help', accelerator: null },
] as const;

export type Command = (typeof COMMANDS)[number];
export type CommandId = Command['id'];
export type MenuName = Command['menu'];

/** How a platform writes an accelerator: Ctrl+Shift+S, or ⇧⌘S on a Mac. */
export function writeAccelerator(accelerator: string, onMac: boolean): string {
  if (!onMac) return accelerator.replace('CmdOrCtrl', 'Ctrl');
  return accelerator
    .replace('CmdOrCtrl', '⌘')
    .replace('Shift', '⇧')
    .replace('Alt', '⌥')
    .replaceAll('+', '');
}
