import type { Command } from 'commander';
import { differingLines, type LineDifference } from '#shared/document/lines/differing-lines';
import { scenarioLines } from '#shared/document/lines/scenario-lines';
import type { ToolIo } from '../io';
import { readInput } from '../read-input';
import { alignColumns } from '../table';

interface Flags {
  readonly json?: true;
}

/** Adds `headroom diff`, which says what differs between two scenario files, for people and for git. */
export function addDiffCommand(program: Command, io: ToolIo): void {
  program
    .command('diff')
    .description('say what differs between two scenarios, in words')
    .argument('<a>', 'scenario file, or - for standard input')
    .argument('[b]', 'another; without it, everything that the one says')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
With one file it prints each thing the scenario says on a line of its own, assumptions of its preset
included, to the last digit: git can compare scenarios by that.

    git config diff.headroom.textconv 'headroom diff'
    echo '*.headroom.json diff=headroom merge=headroom' >> .gitattributes

Example: headroom diff memo.headroom.json ours.headroom.json`,
    )
    .action(async (first: string, second: string | undefined, { json }: Flags) => {
      const a = await readInput(first, io);
      if (second === undefined) {
        const lines = scenarioLines(a);
        // Nothing is rounded: git compares these lines with those of another version.
        const text = lines.map(({ label, full }) => `${label}: ${full}\n`).join('');
        io.writeOut(json === true ? `${JSON.stringify({ lines }, null, 2)}\n` : text);
        return;
      }
      const b = await readInput(second, io);
      const differences = differingLines(a, b);
      const answer = { format: 'headroom-diff', version: 1, a: a.name, b: b.name, differences };
      io.writeOut(
        json === true
          ? `${JSON.stringify(answer, null, 2)}\n`
          : asText(differences, a.name, b.name),
      );
    });
}

function asText(differences: readonly LineDifference[], a: string, b: string): string {
  if (differences.length === 0) return `“${a}” and “${b}” say the same.\n`;
  return alignColumns(
    differences.map(({ label, a: was, b: is }) => [
      label,
      was ?? '(nothing)',
      '→',
      is ?? '(nothing)',
    ]),
  );
}
