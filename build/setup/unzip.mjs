import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rm, symlink } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

/**
 * Unpacks a zip file: a bare machine has no `unzip`, and Node has the inflater but not the format.
 * Handles what the format had before its 64-bit extension, which is enough below 4 GB.
 * @param {string} zip
 * @param {string} into
 * @param {(name: string) => string | null} place where an entry goes, or null to leave it out
 */
export async function unzip(zip, into, place) {
  for (const entry of await entriesOf(zip)) {
    const name = place(entry.name);
    if (name === null || name === '') continue;
    const target = join(into, name);
    if (!target.startsWith(into + sep)) throw new Error(`${entry.name} leads out of the folder`);
    if (entry.name.endsWith('/')) await mkdir(target, { recursive: true });
    else await unpack(zip, entry, target);
  }
}

/** @typedef {{ name: string, deflated: boolean, size: number, packed: number, mode: number, header: number }} Entry */

/**
 * @param {string} zip
 * @param {Entry} entry
 * @param {string} target
 */
async function unpack(zip, entry, target) {
  await mkdir(dirname(target), { recursive: true });
  const start = await dataStart(zip, entry.header);
  const source =
    entry.packed === 0 ? [] : createReadStream(zip, { start, end: start + entry.packed - 1 });
  const sink = createWriteStream(target, { mode: entry.mode & 0o777 });
  if (entry.deflated) await pipeline(source, createInflateRaw(), sink);
  else await pipeline(source, sink);
  if (sink.bytesWritten !== entry.size) throw new Error(`${entry.name} is cut short`);
  if ((entry.mode & 0o170000) === 0o120000) await becomeLink(target);
}

/** A symbolic link is stored as a file that holds where it leads. @param {string} target */
async function becomeLink(target) {
  const destination = await readFile(target, 'utf8');
  await rm(target);
  await symlink(destination, target);
}

/**
 * @param {string} zip
 * @returns {Promise<Entry[]>}
 */
async function entriesOf(zip) {
  const file = await open(zip);
  try {
    const { size } = await file.stat();
    const tail = await read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0) throw new Error(`${zip} is not a zip file`);
    const count = tail.readUInt16LE(end + 10);
    const directory = await read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    const entries = [];
    for (let at = 0; entries.length < count; ) {
      const nameLength = directory.readUInt16LE(at + 28);
      entries.push({
        name: directory.toString('utf8', at + 46, at + 46 + nameLength),
        deflated: directory.readUInt16LE(at + 10) === 8,
        packed: directory.readUInt32LE(at + 20),
        size: directory.readUInt32LE(at + 24),
        mode: directory.readUInt32LE(at + 38) >>> 16,
        header: directory.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return entries;
  } finally {
    await file.close();
  }
}

/**
 * The local header repeats the name with its own length, so the data's place is known only there.
 * @param {string} zip
 * @param {number} header
 */
async function dataStart(zip, header) {
  const file = await open(zip);
  try {
    const fixed = await read(file, header, 30);
    return header + 30 + fixed.readUInt16LE(26) + fixed.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} position
 * @param {number} length
 */
async function read(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('the zip file is cut short');
  return buffer;
}
