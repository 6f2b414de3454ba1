import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import {
  type HandoutOrder,
  ORDER_FILE,
  ORDER_SWITCH,
  orderedFile,
  orderReport,
} from '#shared/briefing/handout/order';
import { Failure, NegativeAnswer } from './failure';
import { whyUnwritten } from './why-unwritten';

/** Has the app make handouts without a window; the bytes of each, in the order they were asked for. */
export type HandoutPress = (
  order: HandoutOrder,
  onProgress: (share: number) => void,
  onInterrupt: (stop: () => void) => () => void,
) => Promise<readonly Uint8Array[]>;

const STOPPED_WORKING = 'The app that draws the pages stopped working.';

const words = z.array(z.string()).min(1);

/**
 * The app as the environment names it in HEADROOM_APP: an installed one by its executable, one in a
 * checkout by a command line in JSON, which the launcher of this tool puts there. Null where none is.
 */
export function findHandoutPress(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): HandoutPress | null {
  const named = environment.HEADROOM_APP ?? '';
  if (named === '') return null;
  const seen = environment.DISPLAY || environment.WAYLAND_DISPLAY;
  const hidden = platform === 'linux' && !seen ? XVFB : [];
  return async (order, onProgress, onInterrupt) => {
    const command = commandIn(named);
    const interruption = new AbortController();
    // Held until the temporary folder is gone again.
    const release = onInterrupt(() => interruption.abort());
    try {
      return await inFolder(async (folder) => {
        await inBetween(writeFile(join(folder, ORDER_FILE), JSON.stringify(order)));
        const app = [...hidden, ...command, ORDER_SWITCH + folder];
        await run(app, onProgress, interruption.signal);
        return Promise.all(order.map((job, i) => drawn(join(folder, orderedFile(i, job)))));
      });
    } finally {
      release();
    }
  };
}

function commandIn(named: string): readonly string[] {
  if (!named.startsWith('[')) return [named];
  try {
    return words.parse(JSON.parse(named));
  } catch {
    throw new Failure(['HEADROOM_APP: It is no list of words in JSON, nor the name of a program.']);
  }
}

/** A program other than the app may end without an error and without having drawn anything. */
function drawn(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new Failure([STOPPED_WORKING]);
  });
}

/** Starts the app on a virtual screen, for machines without one. */
const XVFB = ['xvfb-run', '-a', '-s', '-screen 0 1280x800x24'];

/** @throws Failure where the temporary folder cannot be written, as on a full disk */
async function inBetween<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    throw new Failure([`${tmpdir()}: ${whyUnwritten(error)}`]);
  }
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await inBetween(mkdtemp(join(tmpdir(), 'headroom-handouts-')));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(
  [program = '', ...args]: readonly string[],
  onProgress: (share: number) => void,
  interruption: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (interruption.aborted) throw stopped();
    // A process group of its own, so that the virtual screen and what it started can be ended together.
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: process.platform !== 'win32',
    });
    let problem: string | null = null;
    interruption.addEventListener('abort', () => end(child));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = reportIn(line);
      if (said?.kind === 'progress') onProgress(said.share);
      if (said?.kind === 'failed') problem = said.message;
    });
    child.on('error', () => reject(new Failure([missing(program)])));
    child.on('close', (code) => {
      if (interruption.aborted) reject(stopped());
      else if (code === 0) resolve();
      else reject(new Failure([problem ?? STOPPED_WORKING]));
    });
  });
}

function end(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid);
  } catch {
    // The process has already ended.
  }
}

function stopped(): NegativeAnswer {
  return new NegativeAnswer(['Stopped before the pages were drawn.']);
}

/** A line the app reports with; null for the lines that the system writes to the same stream. */
function reportIn(line: string) {
  try {
    return orderReport.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function missing(program: string): string {
  return program === XVFB[0]
    ? 'There is no display, and xvfb-run, which would stand in for one, is not installed.'
    : `The app that draws the pages could not be started: ${program}`;
}
