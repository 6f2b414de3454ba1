import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../build/setup/paths.mjs';
import { test as base } from './own-screen';

/** The built command line tool. */
export const TOOL = join(root, 'out', 'cli', 'headroom.js');
/** The same as the examples' scripts are told of it. */
export const HEADROOM = `${process.execPath} ${TOOL}`;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Begins a program in a folder. */
export function begin(
  folder: string,
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, ...environment } });
  let out = '';
  let error = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    error += data;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, out, error }));
  return { process: child, ended };
}

/** Runs the tool to its end. */
export function headroom(folder: string, ...args: string[]): Promise<Ended> {
  return begin(folder, process.execPath, [TOOL, ...args]).ended;
}

/** A test in a folder of its own. */
export const test = base.extend<{ readonly folder: string }>({
  // Playwright reads what a fixture needs from the first argument's pattern.
  // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'headroom-cli-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});
