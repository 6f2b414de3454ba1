import type { Command } from 'commander';
import { verifyResults } from '#shared/document/results/verify-results';
import { Failure, NegativeAnswer } from '../failure';
import type { ToolIo } from '../io';
import { readInputText } from '../read-input';

/** At most so many differences are listed; the rest are counted. */
const NAMED = 10;

/** Adds `headroom verify`, which makes the results in a file again and compares every number. */
export function addVerifyCommand(program: Command, io: ToolIo): void {
  program
    .command('verify')
    .description(
      'make the results in a file again from the scenario in it, and compare every number',
    )
    .argument('<results>', 'file that headroom run --json printed, or - for standard input')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Ends with exit code 1 when a number differs by more than 1 in 1,000,000,000, and names the places.

Example: headroom verify results.json`,
    )
    .action(async (file: string, { json }: { readonly json?: true }) => {
      const { name: source, text } = await readInputText(file, io);
      const verified = verifyResults(text);
      if (!verified.ok) throw new Failure([`${source}: ${verified.error}`]);
      const { name, exact, differences, model, evidence } = verified.value;
      const reproduced = differences.length === 0;
      if (json === true) {
        const object = {
          format: 'headroom-verification',
          version: 1,
          name,
          reproduced,
          exact,
          model,
          evidence,
          differences,
        };
        io.writeOut(`${JSON.stringify(object, null, 2)}\n`);
      }
      const versions = [
        ...(model.stated === model.here
          ? []
          : [
              `It was made with version ${model.stated} of the model, this is version ${model.here}.`,
            ]),
        ...(evidence.stated === evidence.here
          ? []
          : ['Evidence and presets have changed since; the results do not depend on them.']),
      ];
      if (!reproduced) {
        throw new NegativeAnswer([
          `${source}: not reproduced, ${differences.length} places differ.`,
          ...versions,
          ...differences
            .slice(0, NAMED)
            .map(
              ({ place, stated, found }) =>
                `${place}: stated ${shown(stated)}, found ${shown(found)}`,
            ),
          ...(differences.length > NAMED ? [`and ${differences.length - NAMED} more`] : []),
        ]);
      }
      if (json === true) return;
      const how = exact ? 'to the last digit' : 'to within 1 in 1,000,000,000';
      io.writeOut(`${[`${source}: reproduced ${how}, “${name}”.`, ...versions].join('\n')}\n`);
    });
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
