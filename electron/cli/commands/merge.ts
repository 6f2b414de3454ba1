import { type Command, Option } from 'commander';
import { isPageName } from '#shared/document/file/embedded';
import { mergeScenarios } from '#shared/document/merge/merge';
import type { MergeConflict } from '#shared/document/merge/merge-picks';
import { UNKNOWN_ORIGIN } from '#shared/document/scenario/absent';
import type { Scenario } from '#shared/document/scenario/scenario';
import { definitionOf, isAssumptionId } from '#shared/model/assumptions/registry';
import { Failure, NegativeAnswer } from '../failure';
import type { ToolIo } from '../io';
import { readInput } from '../read-input';
import { scenarioText } from '../scenario-text';
import { whyUnwritten } from '../why-unwritten';
import { writeNew } from '../write-new';

interface Flags {
  readonly output?: string;
  readonly inPlace?: true;
}

/** Adds `headroom merge`, which joins two versions of one scenario, also as a merge driver of git. */
export function addMergeCommand(program: Command, io: ToolIo): void {
  program
    .command('merge')
    .description('join two scenarios that were changed apart, field by field')
    .argument('<base>', 'what both began as')
    .argument('<mine>', 'one of them; where both changed the same it has the last word')
    .argument('<theirs>', 'the other')
    .option('--output <file>', 'write the result to a new file instead of standard output')
    .addOption(
      new Option(
        '--in-place',
        'write the result over <mine>, as a merge driver of git has to',
      ).conflicts('output'),
    )
    .addHelpText(
      'after',
      `
Ends with exit code 1 when both changed the same part differently, or parts that cannot hold together; the
result is sound all the same, has mine in those places, and they are named on standard error. A scenario is
replaced where a link leads, with the permissions it has; a write-protected one, a web page and standard
input are not.

As a merge driver of git:

    git config merge.headroom.driver 'headroom merge --in-place %O %A %B'
    echo '*.headroom.json diff=headroom merge=headroom' >> .gitattributes

Example: headroom merge before.headroom.json mine.headroom.json theirs.headroom.json --output ours.headroom.json`,
    )
    .action(async (base: string, mine: string, theirs: string, flags: Flags) => {
      if (flags.inPlace === true) refuseUnreplaceable(mine);
      const [was, my, their] = await Promise.all([
        readInput(base, io),
        readInput(mine, io),
        readInput(theirs, io),
      ]);
      const { scenario, conflicts } = mergeScenarios(was, identified(my, their), their);
      const target = flags.inPlace === true ? mine : (flags.output ?? 'standard output');
      const text = scenarioText(scenario, target);
      if (flags.inPlace === true) await replace(mine, text, io);
      else if (flags.output !== undefined) await writeNew(flags.output, text, io);
      else io.writeOut(text);
      if (conflicts.length > 0) throw new NegativeAnswer(inWords(conflicts));
    });
}

/** A file written by hand has no id until the app saves it, perhaps on one side only: then that side's is used. */
function identified(mine: Scenario, theirs: Scenario): Scenario {
  if (mine.id !== UNKNOWN_ORIGIN.id) return mine;
  return { ...mine, id: theirs.id, created: theirs.created };
}

function inWords(conflicts: readonly MergeConflict[]): string[] {
  const places = (paths: readonly string[]) => paths.map((path) => `  ${placeOf(path)}`);
  const both = conflicts.filter(({ leavesOut }) => leavesOut === undefined);
  const leftOut = conflicts.flatMap(({ leavesOut }) => leavesOut?.mine ?? []);
  return [
    ...(both.length === 0
      ? []
      : ['Both sides changed these, each in its own way; the result has mine:']),
    ...places(both.map(({ path }) => path)),
    ...(leftOut.length === 0
      ? []
      : ['These changes of theirs cannot hold together with mine; the result is without them:']),
    ...places(leftOut),
  ];
}

/** "assumptions.costGrowth (Cost growth)". */
function placeOf(path: string): string {
  const id = path.split('.')[1] ?? '';
  return isAssumptionId(id) ? `${path} (${definitionOf(id).label})` : path;
}

function refuseUnreplaceable(file: string): void {
  if (file === '-') throw new Failure(['standard input: It cannot be replaced; use --output.']);
  if (!isPageName(file)) return;
  throw new Failure([
    `${file}: It is a web page, which a scenario would take the place of; use --output.`,
  ]);
}

async function replace(file: string, text: string, io: ToolIo): Promise<void> {
  try {
    await io.replaceFile(file, new TextEncoder().encode(text));
  } catch (error) {
    throw new Failure([`${file}: ${whyUnwritten(error)}`]);
  }
}
