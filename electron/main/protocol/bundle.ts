import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What the build makes; a file of another kind is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface BundledFile {
  readonly path: string;
  readonly type: string;
}

/**
 * Every file of the built window by the path of its URL. A request is looked up here and never
 * turned into a path, so no spelling of it leads out of the folder.
 */
export async function listBundle(folder: string): Promise<ReadonlyMap<string, BundledFile>> {
  const bundle = new Map<string, BundledFile>();
  await addFolder(bundle, folder, '/');
  const entry = bundle.get('/index.html');
  if (entry !== undefined) bundle.set('/', entry);
  return bundle;
}

async function addFolder(bundle: Map<string, BundledFile>, folder: string, url: string) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const type = TYPES[extname(entry.name)];
    if (entry.isDirectory()) await addFolder(bundle, path, `${url}${entry.name}/`);
    else if (entry.isFile() && type !== undefined) bundle.set(url + entry.name, { path, type });
  }
}
