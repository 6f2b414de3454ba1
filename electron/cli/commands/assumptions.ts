import type { Command } from 'commander';
import { formatAssumption } from '#shared/format/assumption';
import { ASSUMPTIONS, type RegisteredAssumption } from '#shared/model/assumptions/registry';
import { GROUPS } from '#shared/model/assumptions/types';
import type { ToolIo } from '../io';
import { alignColumns } from '../table';

/** Adds `headroom assumptions`, which lists them. */
export function addAssumptionsCommand(program: Command, io: ToolIo): void {
  program
    .command('assumptions')
    .description('list the assumptions a scenario can change: id, meaning, unit and range')
    .option('--json', 'print them as one JSON object')
    .addHelpText('after', '\nExample: headroom assumptions --json')
    .action(({ json }: { readonly json?: true }) => {
      io.writeOut(json === true ? asJson() : asText());
    });
}

function asJson(): string {
  const assumptions = ASSUMPTIONS.map((definition) => {
    const { id, label, group, kind, meaning, type } = definition;
    const described = { id, label, group, kind, meaning, type };
    if (definition.type === 'switch') return { ...described, value: definition.value };
    const { unit, range, scale, choices, value, spread, takesSpread } = definition;
    return {
      ...described,
      unit,
      range,
      scale,
      ...(choices === undefined ? {} : { choices }),
      takesSpread: takesSpread ?? 'always',
      value,
      spread,
    };
  });
  return `${JSON.stringify({ format: 'headroom-assumptions', version: 1, assumptions }, null, 2)}\n`;
}

function asText(): string {
  return GROUPS.map(({ id, label }) => {
    const own = ASSUMPTIONS.filter(({ group }) => group === id);
    const rows = own.map((definition) => [
      `  ${definition.id}`,
      rangeOf(definition),
      `${definition.label}: ${definition.meaning}`,
    ]);
    return `${label}\n${alignColumns(rows)}`;
  }).join('\n');
}

/** The values it can have, with the unit that files give them in. */
function rangeOf(definition: RegisteredAssumption): string {
  if (definition.type === 'switch') return 'yes or no';
  const { id, range, choices, unit } = definition;
  if (choices !== undefined) return `${choices.join(', ')} ${unit}`;
  return `${range.map((end) => plain(end)).join(' to ')} ${unit}, memo ${formatAssumption(id, definition.value)}`;
}

/** 1e+26 as files have it: 1e26. */
function plain(value: number): string {
  return String(value).replace('e+', 'e');
}
