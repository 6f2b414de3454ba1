import { dialog, type FileFilter } from 'electron';
import { requireValue } from '#shared/base/assert';
import type { WindowLink } from '../../window/window-link';

// macOS knows only the last part of an extension.
const EXTENSION = process.platform === 'darwin' ? 'json' : 'headroom.json';
export const SCENARIO_FILTERS: FileFilter[] = [
  { name: 'Headroom scenarios', extensions: [EXTENSION] },
];

/** Where a user wants a file. */
export interface SavePlace {
  readonly path: string;
  /** Whether they have been asked about a file that is there. */
  readonly replace: boolean;
}

/**
 * Asks where a file is to go; null when they think better of it.
 *
 * @param withExtension gives what was typed the extension it may lack
 */
export async function askSavePlace(
  link: WindowLink,
  asked: {
    readonly title: string;
    readonly buttonLabel?: string;
    readonly defaultPath: string;
    readonly filters: FileFilter[];
  },
  withExtension: (typed: string) => string,
): Promise<SavePlace | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(requireValue(link.window, 'window'), {
    ...asked,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  const path = withExtension(filePath);
  // The dialog asked whether to replace the file of the name that was typed, not of another.
  return { path, replace: path === filePath };
}
