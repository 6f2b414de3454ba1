import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { Commands } from './commands';
import { commandFor, isRepeatable } from './shortcuts';

const CommandsContext = createContext<Commands | null>(null);

export function CommandsProvider({
  commands,
  children,
}: {
  commands: Commands;
  children: ReactNode;
}) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const id = commandFor(event);
      if (id === undefined) return;
      event.preventDefault();
      if (!event.repeat || isRepeatable(id)) commands.run(id);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error('CommandsProvider is missing above this component.');
  return commands;
}
