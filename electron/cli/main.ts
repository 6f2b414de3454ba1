import { Command, CommanderError } from 'commander';
import { description, version } from '../../package.json';
import { addPresetsCommand } from './commands/presets';
import { addRunCommand } from './commands/run';
import { addValidateCommand } from './commands/validate';
import { Failure } from './failure';
import type { Io } from './io';

/** Exit code of anything the user can put right. */
const REFUSED = 2;

/**
 * Runs the command line tool.
 *
 * @param args what follows the name of the tool
 * @returns the exit code: 0, or 2 when what was asked for cannot be done
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const program = new Command('headroom').description(description).version(version);
  // Commands take these over as they are added.
  program.exitOverride().configureOutput({ writeOut: io.writeOut, writeErr: io.writeError });
  addRunCommand(program, io);
  addPresetsCommand(program, io);
  addValidateCommand(program, io);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof Failure) {
      io.writeError(error.lines.map((line) => `${line}\n`).join(''));
      return REFUSED;
    }
    // Commander has said what it had to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : REFUSED;
    throw error;
  }
}
