import type { Command } from 'commander';
import writeXlsxFile from 'write-excel-file/universal';
import { DIRECT } from '#shared/briefing/direct-compute';
import { type Briefed, briefedOf } from '#shared/briefing/handout/briefed';
import {
  DRAWN_FORMATS,
  HANDOUT_FORMATS,
  HANDOUT_NAMES,
  type HandoutFormat,
} from '#shared/briefing/handout/handout';
import { markdownOf } from '#shared/briefing/handout/markdown';
import { workbookOf } from '#shared/briefing/handout/workbook';
import { serialiseScenario } from '#shared/document/file/serialise';
import type { Scenario } from '#shared/document/scenario/scenario';
import { Failure } from '../failure';
import type { ToolIo } from '../io';
import { type RunFlags, runOption, SAMPLES_HELP, SEED_HELP } from '../options';
import { createProgressLine } from '../progress';
import { readInput } from '../read-input';
import { whyUnwritten } from '../why-unwritten';

type Wanted = { readonly [F in HandoutFormat]?: string };

interface Flags extends RunFlags, Wanted {
  readonly notes?: true;
  readonly dark?: true;
}

const NO_APP =
  'PDF, PowerPoint and web pages are drawn by the app itself, and there is none to ask: run the tool as "npm run headroom", or name the executable of an installed app in HEADROOM_APP.';

const HELP = `
Slides are written from the scenario's numbers, with the changes its author made to them in the app.
Files that are there are not written over. PDF, PowerPoint and web pages need the app; it runs without
a window, on a virtual screen where there is none. Workbooks and text need the tool alone.

Example: headroom brief memo.headroom.json --pdf memo.pdf --xlsx memo.xlsx`;

/** Adds `headroom brief`, which hands out a scenario's briefing as files. */
export function addBriefCommand(program: Command, io: ToolIo): void {
  const command = program
    .command('brief')
    .description('hand out a scenario’s briefing as files')
    .argument('<file>', 'scenario file, or - for standard input');
  for (const format of HANDOUT_FORMATS) {
    command.option(`--${format} <file>`, `as ${HANDOUT_NAMES[format]}`);
  }
  command
    .option(
      '--notes',
      'with the speaker’s notes in PDF and web page; PowerPoint has them in any case',
    )
    .option('--dark', 'dark pages in PDF and PowerPoint')
    .option('--samples <n>', SAMPLES_HELP, runOption('samples'))
    .option('--seed <n>', SEED_HELP, runOption('seed'))
    .addHelpText('after', HELP)
    .action(async (file: string, { samples, seed, ...flags }: Flags) => {
      const read = await readInput(file, io);
      const scenario = { ...read, samples: samples ?? read.samples, seed: seed ?? read.seed };
      await brief(scenario, flags, io);
    });
}

async function brief(scenario: Scenario, flags: Flags, io: ToolIo): Promise<void> {
  const wanted = HANDOUT_FORMATS.flatMap((format) => {
    const path = flags[format];
    return path === undefined ? [] : [{ format, path }];
  });
  if (wanted.length === 0) {
    const options = HANDOUT_FORMATS.map((format) => `--${format}`).join(', ');
    throw new Failure([`Name at least one file to write: ${options}.`]);
  }
  if (flags.notes === true && flags.pdf === undefined && flags.html === undefined) {
    throw new Failure(['--notes needs --pdf or --html: other files have them or cannot.']);
  }
  if (flags.dark === true && flags.pdf === undefined && flags.pptx === undefined) {
    throw new Failure(['--dark needs --pdf or --pptx: no other file has dark pages.']);
  }
  const drawn = wanted.filter(({ format }) => isDrawn(format));
  if (drawn.length > 0 && io.press === null) throw new Failure([NO_APP]);
  for (const [i, { path }] of wanted.entries()) {
    if (wanted.slice(0, i).some((other) => other.path === path)) {
      throw new Failure([`${path}: It is named twice.`]);
    }
    await failing(path, () => io.tryFile(path));
  }
  const progress = createProgressLine(io, 'Briefing');
  const made = io.today();
  const parts = drawn.length > 0 && drawn.length < wanted.length ? 2 : 1;
  try {
    if (drawn.length < wanted.length) {
      const briefed = await briefedOf(scenario, made, DIRECT, (share) =>
        progress.report(share / parts),
      );
      for (const { format, path } of wanted) {
        if (!isDrawn(format)) await write(path, await bytesOf(format, briefed), io);
      }
    }
    if (io.press === null || drawn.length === 0) return;
    const order = drawn.map(({ format }) => ({
      format,
      scenario: serialiseScenario(scenario),
      made,
      notes: flags.notes === true,
      colorScheme: flags.dark === true ? ('dark' as const) : ('light' as const),
    }));
    const report = (share: number) => progress.report((parts - 1 + share) / parts);
    const files = await io.press(order, report, io.onInterrupt);
    for (const [i, { path }] of drawn.entries()) {
      const bytes = files[i];
      if (bytes !== undefined) await write(path, bytes, io);
    }
  } finally {
    progress.end();
  }
}

function isDrawn(format: HandoutFormat): boolean {
  return (DRAWN_FORMATS as readonly HandoutFormat[]).includes(format);
}

async function bytesOf(format: HandoutFormat, briefed: Briefed): Promise<Uint8Array> {
  if (format === 'md') return new TextEncoder().encode(markdownOf(briefed));
  const file = writeXlsxFile([...workbookOf(briefed)], { fontFamily: 'Arial', fontSize: 10 });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

async function write(path: string, bytes: Uint8Array, io: ToolIo): Promise<void> {
  await failing(path, () => io.createFile(path, bytes));
  io.writeOut(`${path}\n`);
}

async function failing(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw new Failure([`${path}: ${whyUnwritten(error)}`]);
  }
}
