import type { Command } from 'commander';
import { changedAssumptions } from '#shared/document/changed';
import { Failure } from '../failure';
import type { Io } from '../io';
import { readInput } from '../read-input';

export function addValidateCommand(program: Command, io: Io): void {
  program
    .command('validate')
    .description('check scenario files and say what is wrong in them')
    .argument('<file...>', 'scenario files, or - for standard input')
    .action(async (files: string[]) => {
      const problems: string[] = [];
      for (const file of files) {
        try {
          io.writeOut(`${file}: ${await verdictOn(file, io)}\n`);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          problems.push(...error.lines);
        }
      }
      if (problems.length > 0) throw new Failure(problems);
    });
}

async function verdictOn(file: string, io: Io): Promise<string> {
  const scenario = await readInput(file, io);
  const changed = changedAssumptions(scenario).length;
  const differ = changed === 1 ? '1 assumption differs' : `${changed} assumptions differ`;
  return `valid, “${scenario.name}”, ${differ} from ${scenario.preset}`;
}
