import * as here from 'node:path';

/**
 * A folder as people would say it: within the documents folder from there on, else its last two
 * names. For display; the path itself stays in this process.
 *
 * @param path how paths are written: as on this system
 */
export function folderLabel(
  folder: string,
  documents: string,
  path: here.PlatformPath = here,
): string {
  const within = pathWithin(documents, folder, path);
  const names =
    within === null
      ? [path.basename(path.dirname(folder)), path.basename(folder)]
      : [path.basename(documents), ...within.split(path.sep)];
  return names.filter((name) => name !== '').join('/');
}

/**
 * A path without who its user is or where it lies: from the home folder on, else as people would say
 * it. It may be handed on.
 */
export function shortenedPath(
  full: string,
  { home, documents }: { readonly home: string; readonly documents: string },
  path: here.PlatformPath = here,
): string {
  const within = pathWithin(home, full, path);
  return within === null
    ? `… ${folderLabel(full, documents, path)}`
    : ['~', within].filter((part) => part !== '').join(path.sep);
}

/** From a folder to what is in it; null where it is not. */
function pathWithin(folder: string, full: string, path: here.PlatformPath): string | null {
  const way = path.relative(folder, full);
  const leadsOut = way === '..' || way.startsWith(`..${path.sep}`);
  // To another drive, or to a share, the way is the whole path.
  return leadsOut || path.isAbsolute(way) ? null : way;
}
