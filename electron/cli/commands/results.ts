import type { Command } from 'commander';
import { RESULT_UNITS, resultCatalogue } from '#shared/format/names/result-catalogue';
import type { ToolIo } from '../io';
import { alignColumns } from '../table';

/** Adds `headroom results`, which lists the results that can be asked for. */
export function addResultsCommand(program: Command, io: ToolIo): void {
  program
    .command('results')
    .description('list the results that can be asked for by name: meaning, unit and range')
    .option('--json', 'print them as one JSON object')
    .addHelpText(
      'after',
      `
{year} stands for a year from 2015 to the horizon, {percentile} for one of those in brackets.

Example: headroom results --json`,
    )
    .action(({ json }: { readonly json?: true }) => {
      io.writeOut(json === true ? asJson() : asText());
    });
}

function asJson(): string {
  const results = resultCatalogue().map(({ name, meaning, unit, percentiles }) => ({
    name,
    meaning,
    unit: RESULT_UNITS[unit].written,
    range: RESULT_UNITS[unit].range,
    ...(percentiles.length === 0 ? {} : { percentiles }),
  }));
  return `${JSON.stringify({ format: 'headroom-result-names', version: 1, results }, null, 2)}\n`;
}

function asText(): string {
  return alignColumns(
    resultCatalogue().map(({ name, meaning, unit, percentiles }) => {
      const { written, range } = RESULT_UNITS[unit];
      const which = percentiles.length === 0 ? '' : ` (${percentiles.join(', ')})`;
      return [name, written, range, `${meaning}${which}`];
    }),
  );
}
