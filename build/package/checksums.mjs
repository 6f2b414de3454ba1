import { createHash } from 'node:crypto';
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Writes what files can be held to, as `sha256sum --check` reads it.
 * @param {string} folder
 * @param {readonly string[]} files names in the folder
 * @param {string} name of the list
 */
export async function writeChecksums(folder, files, name) {
  const lines = [];
  for (const file of [...files].sort()) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, file)), hash);
    lines.push(`${hash.digest('hex')}  ${file}\n`);
  }
  writeFileSync(join(folder, name), lines.join(''));
}
