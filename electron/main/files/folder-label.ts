import { basename, dirname, isAbsolute, relative, sep } from 'node:path';

/**
 * A folder as people would say it: within the documents folder from there on, else its last two
 * names. For display; the path itself stays in this process.
 */
export function folderLabel(folder: string, documents: string): string {
  const within = relative(documents, folder);
  if (within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within)) {
    return [basename(documents), ...within.split(sep)].filter((name) => name !== '').join('/');
  }
  return [basename(dirname(folder)), basename(folder)].filter((name) => name !== '').join('/');
}
