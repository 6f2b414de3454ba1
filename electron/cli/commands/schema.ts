import { Argument, type Command } from 'commander';
import { type JsonSchema, scenarioJsonSchema } from '#shared/document/file/scenario-json-schema';
import { resultsJsonSchema } from '#shared/document/results/results-json-schema';
import { samplesJsonSchema } from '#shared/document/results/samples-json-schema';
import type { ToolIo } from '../io';

const SCHEMAS = {
  scenario: scenarioJsonSchema,
  results: resultsJsonSchema,
  samples: samplesJsonSchema,
} as const satisfies Record<string, () => JsonSchema>;

/** Adds `headroom schema`, which prints the JSON Schema of what is read and written. */
export function addSchemaCommand(program: Command, io: ToolIo): void {
  program
    .command('schema')
    .description('print the JSON Schema of scenario files, of results, or of a row of samples')
    .addArgument(new Argument('<of>', 'what it is of').choices(Object.keys(SCHEMAS)))
    .addHelpText(
      'after',
      `
scenario: a scenario file of the current version, with the meaning and range of each assumption
results:  what headroom run --json prints
samples:  one row of what headroom samples writes, an empty cell as null

Example: headroom schema scenario > scenario.schema.json`,
    )
    .action((of: keyof typeof SCHEMAS) => {
      io.writeOut(`${JSON.stringify(SCHEMAS[of](), null, 2)}\n`);
    });
}
