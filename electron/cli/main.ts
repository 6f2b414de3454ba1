import { Command, CommanderError } from 'commander';
import { ModelInputError } from '#shared/model/errors';
import { description, version } from '../../package.json';
import { addAssumptionsCommand } from './commands/assumptions';
import { addBriefCommand } from './commands/brief';
import { addCompareCommand } from './commands/compare';
import { addDiffCommand } from './commands/diff';
import { addDriversCommand } from './commands/drivers';
import { addHistoryCommand } from './commands/history';
import { addMergeCommand } from './commands/merge';
import { addMergeSweepCommand } from './commands/merge-sweep';
import { addPresetsCommand } from './commands/presets';
import { addResultsCommand } from './commands/results';
import { addRunCommand } from './commands/run';
import { addSamplesCommand } from './commands/samples';
import { addSchemaCommand } from './commands/schema';
import { addSeekCommand } from './commands/seek';
import { addSweepCommand } from './commands/sweep';
import { addValidateCommand } from './commands/validate';
import { addVerifyCommand } from './commands/verify';
import { defectText, Failure, NegativeAnswer } from './failure';
import type { ToolIo } from './io';
import { TOOL_NAME, withToolName } from './name';

/** Exit code of anything that could not be done. */
export const REFUSED_EXIT = 2;
/** Exit code of a sound question whose answer is no. */
const NEGATIVE = 1;

const EXIT_CODES =
  'Exit codes: 0 done, 1 the answer is no (no such value, not reproduced, pieces missing, conflicts in a merge, stopped by you), 2 what was asked for cannot be done.';

/**
 * Runs the command line tool.
 *
 * @param args what follows the name of the tool
 * @param name what it is called by, which its help repeats
 * @returns the exit code: 0, 1 when the answer is no, or 2 when what was asked for cannot be done
 */
export async function runTool(
  args: readonly string[],
  given: ToolIo,
  name = TOOL_NAME,
): Promise<number> {
  const io: ToolIo = { ...given, readStdin: once(given.readStdin) };
  const program = new Command(name)
    .description(description)
    .version(version)
    .addHelpText('after', `\n${EXIT_CODES}`);
  // Commands take these over as they are added.
  program
    .showHelpAfterError('Add --help to see what there is.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.writeOut(withToolName(name, text)),
      writeErr: io.writeError,
    });
  addRunCommand(program, io);
  addDriversCommand(program, io);
  addCompareCommand(program, io);
  addDiffCommand(program, io);
  addMergeCommand(program, io);
  addSeekCommand(program, io);
  addBriefCommand(program, io);
  addHistoryCommand(program, io);
  addSweepCommand(program, io);
  addMergeSweepCommand(program, io);
  addSamplesCommand(program, io);
  addValidateCommand(program, io);
  addVerifyCommand(program, io);
  addPresetsCommand(program, io);
  addAssumptionsCommand(program, io);
  addResultsCommand(program, io);
  addSchemaCommand(program, io);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof Failure || error instanceof NegativeAnswer) {
      io.writeError(error.lines.map((line) => `${line}\n`).join(''));
      return error instanceof Failure ? REFUSED_EXIT : NEGATIVE;
    }
    if (error instanceof ModelInputError) {
      io.writeError(error.issues.map(({ message }) => `${message}.\n`).join(''));
      return REFUSED_EXIT;
    }
    // Commander has already printed its message.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : REFUSED_EXIT;
    io.writeError(defectText(error));
    return REFUSED_EXIT;
  }
}

/** Standard input can be read once: a second file named "-" would get nothing. */
function once(read: ToolIo['readStdin']): ToolIo['readStdin'] {
  let isRead = false;
  return async () => {
    if (isRead) throw new Failure(['Standard input can be read once.']);
    isRead = true;
    return read();
  };
}
