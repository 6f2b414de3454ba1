import type { Command } from 'commander';
import { knownToWords, PRESET_GROUPS } from '#shared/format/names/preset-kinds';
import { PRESETS } from '#shared/model/presets/presets';
import type { ToolIo } from '../io';
import { alignColumns } from '../table';

/** Adds `headroom presets`, which lists them. */
export function addPresetsCommand(program: Command, io: ToolIo): void {
  program
    .command('presets')
    .description('list the presets a scenario can begin from')
    .option('--json', 'print them, with what each changes, as one JSON object')
    .addHelpText('after', '\nExample: headroom presets --json')
    .action(({ json }: { readonly json?: true }) => {
      io.writeOut(json === true ? asJson() : asTable());
    });
}

function asJson(): string {
  const presets = PRESETS.map(
    ({ id, name, about, kind, base, revision, knownTo, correlations, overrides }) => ({
      id,
      name,
      about,
      kind,
      base,
      revision,
      knownTo,
      ...(correlations === undefined ? {} : { correlations }),
      assumptions: overrides,
    }),
  );
  return `${JSON.stringify({ format: 'headroom-presets', presets }, null, 2)}\n`;
}

function asTable(): string {
  const groups = PRESET_GROUPS.map(({ label, presets }) => {
    const rows = presets.map((preset) => [
      preset.id,
      preset.name,
      knownToWords(preset),
      preset.about,
    ]);
    return `${label}\n${alignColumns(rows)}`;
  });
  return groups.join('\n');
}
