import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { root } from '../setup/paths.mjs';

/** The parts of the face with letters that people write with, and the weights that slides are set in. */
const PARTS = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const WEIGHTS = [400, 600];

/**
 * How wide each letter of the app's face is, by weight. A letter with a mark on it that is as wide as the
 * bare one is left out, and so are signs of phonetics.
 */
export function readLetterWidths() {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  let perEm = 0;
  for (const part of PARTS) {
    const faces = WEIGHTS.map((weight) => readFace(part, weight));
    for (const code of faces[0]?.glyphs.keys() ?? []) {
      const letter = String.fromCodePoint(code);
      if (!isWritten(code) || found.has(letter)) continue;
      found.set(
        letter,
        faces.map((face) => advanceOf(face, code)),
      );
    }
    perEm = faces[0]?.perEm ?? perEm;
  }
  const letters = [...found]
    .filter(([letter, widths]) => {
      const bare = letter.normalize('NFD').charAt(0);
      return bare === letter || String(found.get(bare)) !== String(widths);
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { perEm, weights: WEIGHTS, letters: Object.fromEntries(letters) };
}

/** @param {number} code */
function isWritten(code) {
  return code < 0x180 || (code >= 0x370 && code < 0x530) || (code >= 0x2000 && code < 0x2c00);
}

/**
 * @typedef {object} Face
 * @property {number} perEm
 * @property {Map<number, number>} glyphs by code point
 * @property {Buffer} advances
 * @property {number} count how many glyphs have an advance of their own
 */

/**
 * @param {string} part
 * @param {number} weight
 * @returns {Face}
 */
function readFace(part, weight) {
  const file = readFileSync(
    join(root, `node_modules/@fontsource/inter/files/inter-${part}-${weight}-normal.woff`),
  );
  return {
    perEm: tableOf(file, 'head').readUInt16BE(18),
    glyphs: glyphsOf(tableOf(file, 'cmap')),
    advances: tableOf(file, 'hmtx'),
    count: tableOf(file, 'hhea').readUInt16BE(34),
  };
}

/**
 * A table of a WOFF file.
 * @param {Buffer} file
 * @param {string} name
 */
function tableOf(file, name) {
  const end = 44 + 20 * file.readUInt16BE(12);
  for (let entry = 44; entry < end; entry += 20) {
    if (file.toString('latin1', entry, entry + 4) !== name) continue;
    const offset = file.readUInt32BE(entry + 4);
    const packed = file.readUInt32BE(entry + 8);
    const bytes = file.subarray(offset, offset + packed);
    return packed < file.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The face has no table “${name}”.`);
}

/**
 * Code points and their glyphs, from a table of format 4.
 * @param {Buffer} cmap
 */
function glyphsOf(cmap) {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.readUInt32BE(8 + 8 * i),
  );
  const at = tables.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('The face maps its letters in a format not known here.');
  /** @type {Map<number, number>} */
  const glyphs = new Map();
  const size = cmap.readUInt16BE(at + 6);
  for (let ends = at + 14; ends < at + 14 + size; ends += 2) {
    const starts = ends + size + 2;
    const offsets = starts + 2 * size;
    const [last, first] = [cmap.readUInt16BE(ends), cmap.readUInt16BE(starts)];
    const [delta, offset] = [cmap.readUInt16BE(starts + size), cmap.readUInt16BE(offsets)];
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : cmap.readUInt16BE(offsets + offset + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/**
 * @param {Face} face
 * @param {number} code
 */
function advanceOf({ glyphs, advances, count }, code) {
  const glyph = glyphs.get(code);
  if (glyph === undefined) throw new Error(`A weight of the face has no letter ${code}.`);
  return advances.readUInt16BE(4 * Math.min(glyph, count - 1));
}
