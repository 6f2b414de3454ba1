import type { Command } from 'commander';
import { changedAssumptions } from '#shared/document/scenario/changed';
import type { Scenario } from '#shared/document/scenario/scenario';
import { presentRevision } from '#shared/model/presets/earlier';
import { Failure } from '../failure';
import type { ToolIo } from '../io';
import { notePresetRevision } from '../note-preset';
import { readInput } from '../read-input';

interface Verdict {
  readonly file: string;
  /** null where the file is refused. */
  readonly scenario: Scenario | null;
  readonly problems: readonly string[];
}

/** Adds `headroom validate`, which checks scenario files. */
export function addValidateCommand(program: Command, io: ToolIo): void {
  program
    .command('validate')
    .description('check scenario files and say what is wrong in them')
    .argument('<file...>', 'scenario files, or - for standard input')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample: headroom validate scenarios/*.headroom.json')
    .action(async (files: string[], { json }: { readonly json?: true }) => {
      const verdicts: Verdict[] = [];
      for (const file of files) {
        const verdict = await verdictOn(file, io);
        verdicts.push(verdict);
        if (json !== true && verdict.scenario !== null) {
          io.writeOut(`${file}: ${inWords(verdict.scenario)}\n`);
          notePresetRevision(verdict.scenario, io);
        }
      }
      if (json === true) io.writeOut(asJson(verdicts));
      const problems = verdicts.flatMap((verdict) => verdict.problems);
      if (problems.length > 0) throw new Failure(problems);
    });
}

async function verdictOn(file: string, io: ToolIo): Promise<Verdict> {
  try {
    return { file, scenario: await readInput(file, io), problems: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { file, scenario: null, problems: error.lines };
  }
}

function inWords(scenario: Scenario): string {
  const changed = changedAssumptions(scenario).length;
  const differ = changed === 1 ? '1 assumption differs' : `${changed} assumptions differ`;
  return `valid, “${scenario.name}”, ${differ} from ${scenario.preset}`;
}

function asJson(verdicts: readonly Verdict[]): string {
  const files = verdicts.map(({ file, scenario, problems }) => ({
    file,
    valid: scenario !== null,
    ...(scenario === null
      ? { problems }
      : {
          name: scenario.name,
          preset: scenario.preset,
          presetRevision: scenario.presetRevision,
          presentRevision: presentRevision(scenario.preset),
          changed: changedAssumptions(scenario),
        }),
  }));
  return `${JSON.stringify({ format: 'headroom-validation', version: 1, files }, null, 2)}\n`;
}
