/** @typedef {readonly string[]} Named where a folder that the map names may lie: one path, or one of two */

const folders = /^(?:[a-z][\w-]*\/ ?)+$/;
/** A folder in what a line says of others, and not part of a path. */
const mentioned = /(?<![\w/-])([a-z][\w-]*\/)(?=[\s,;:.)]|$)/g;

/**
 * The folders that the map in CONTRIBUTING.md names: those a line begins with lie in the one it is indented
 * under; those it goes on to speak of, in the last of these or beside it.
 * @param {string} page
 * @returns {Named[]}
 */
export function readMap(page) {
  const [, map = ''] = /^## The map\n+((?: {4}.*\n|\n)+)/m.exec(page) ?? [];
  /** @type {{ indent: number, path: string }[]} */
  const within = [];
  return map.split('\n').flatMap((line) => {
    const [indent, names, rest] = partsOf(line);
    if (names.length > 0) {
      while ((within.at(-1)?.indent ?? -1) >= indent) within.pop();
    }
    const parent = within.at(-1)?.path ?? '';
    const own = names.map((name) => parent + name);
    const last = own.at(-1);
    if (last !== undefined) within.push({ indent, path: last });
    const here = within.at(-1)?.path ?? '';
    const beside = here.replace(/[^/]+\/$/, '');
    const others = [...rest.matchAll(mentioned)].map(([, name = '']) => [
      here + name,
      beside + name,
    ]);
    return [...own.map((path) => [path]), ...others];
  });
}

/**
 * How far a line is indented, the folders it begins with, and what it says.
 * @param {string} line
 * @returns {[indent: number, names: string[], rest: string]}
 */
function partsOf(line) {
  const columns = line.trim().split(/\s{2,}/);
  const begin = columns.findIndex((column) => !folders.test(column));
  const end = begin < 0 ? columns.length : begin;
  const names = columns.slice(0, end).flatMap((column) => column.split(' '));
  return [line.search(/\S/), names, columns.slice(end).join('  ')];
}
