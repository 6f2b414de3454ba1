import { createWriteStream } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Unpacks a zip file with permissions and links: a bare machine has no `unzip`. It takes the npm modules,
 * which are there by then.
 * @param {string} zip
 * @param {string} into
 * @param {(name: string) => string | null} place where an entry goes, or null to leave it out
 */
export async function unzip(zip, into, place) {
  const { default: JSZip } = await import('jszip');
  const { files } = await JSZip.loadAsync(await readFile(zip));
  for (const entry of Object.values(files)) {
    const name = place(entry.name);
    if (name === null || name === '') continue;
    const target = join(into, name);
    if (!target.startsWith(into + sep)) throw new Error(`${entry.name} leads out of the folder`);
    if (entry.dir) await mkdir(target, { recursive: true });
    else await unpack(entry, target);
  }
}

/**
 * @param {import('jszip').JSZipObject} entry
 * @param {string} target
 */
async function unpack(entry, target) {
  await mkdir(dirname(target), { recursive: true });
  const mode = Number(entry.unixPermissions ?? 0o100644);
  if ((mode & 0o170000) === 0o120000) await symlink(await entry.async('string'), target);
  else await pipeline(entry.nodeStream(), createWriteStream(target, { mode: mode & 0o777 }));
}
