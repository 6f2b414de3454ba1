import { resolve } from 'node:path';
import { z } from 'zod';

/** How the app was started: with this folder as the app, or packaged, and from that folder. */
export interface LaunchStart {
  readonly appPath: string;
  readonly packaged: boolean;
  readonly workingFolder: string;
}

/** The file named on a command line, as an absolute path; null when there is none. */
export function launchFile(argv: readonly string[], start: LaunchStart): string | null {
  const { ours } = split(argv, start);
  const file = ours.find(isFile);
  return file === undefined ? null : resolve(start.workingFolder, file);
}

/** The arguments of the same start with another file, or with none. */
export function argumentsFor(
  file: string | null,
  argv: readonly string[],
  start: LaunchStart,
): readonly string[] {
  const { electrons, ours } = split(argv, start);
  const others = ours.filter((argument) => !isFile(argument));
  return [...electrons, ...others, ...(file === null ? [] : [file])];
}

/** Unpackaged, the app's own folder comes first, after whatever Electron is told. */
function split(argv: readonly string[], { appPath, packaged, workingFolder }: LaunchStart) {
  const own = argv.slice(1);
  const app = own.findIndex((argument) => resolve(workingFolder, argument) === appPath);
  const begin = packaged ? 0 : app + 1;
  return { electrons: own.slice(0, begin), ours: own.slice(begin) };
}

function isFile(argument: string): boolean {
  return !argument.startsWith('-');
}

const HandedOver = z.object({ file: z.string().max(4096).nullable() });

/** The file that a second start of the app hands to the first; null when there is none. */
export function handedOver(data: unknown): string | null {
  const parsed = HandedOver.safeParse(data);
  return parsed.success ? parsed.data.file : null;
}
