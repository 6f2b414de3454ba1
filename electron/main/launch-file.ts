import { resolve } from 'node:path';
import { z } from 'zod';

/** How the app was started: with this folder as the app, or packaged, and from that folder. */
interface Start {
  readonly appPath: string;
  readonly packaged: boolean;
  readonly workingFolder: string;
}

/** The file named on a command line, as an absolute path; null when there is none. */
export function launchFile(argv: readonly string[], start: Start): string | null {
  const own = argv.slice(1);
  // Unpackaged, the app's own folder comes first, after whatever Electron is told.
  const app = start.packaged
    ? -1
    : own.findIndex((argument) => resolve(start.workingFolder, argument) === start.appPath);
  const file = own.slice(app + 1).find((argument) => !argument.startsWith('-'));
  return file === undefined ? null : resolve(start.workingFolder, file);
}

const HandedOver = z.object({ file: z.string().max(4096).nullable() });

/** The file that a second start of the app hands to the first; null when there is none. */
export function handedOver(data: unknown): string | null {
  const parsed = HandedOver.safeParse(data);
  return parsed.success ? parsed.data.file : null;
}
