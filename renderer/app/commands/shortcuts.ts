import { COMMANDS, type CommandId } from '#shared/commands';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * The command whose accelerator was pressed. The menu takes accelerators the page leaves alone;
 * taking them here first makes them work while the menu bar is hidden, and never twice.
 */
export function commandFor(keys: Keys): CommandId | undefined {
  return COMMANDS.find(({ accelerator }) => accelerator !== null && pressed(accelerator, keys))?.id;
}

/** Whether holding the keys runs it again and again. */
export function isRepeatable(id: CommandId): boolean {
  return id === 'edit.undo' || id === 'edit.redo';
}

function pressed(accelerator: string, keys: Keys): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1)?.toLowerCase();
  return (
    keys.key.toLowerCase() === key &&
    (keys.ctrlKey || keys.metaKey) === parts.includes('CmdOrCtrl') &&
    keys.shiftKey === parts.includes('Shift') &&
    keys.altKey === parts.includes('Alt')
  );
}
