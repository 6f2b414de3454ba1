import data from '#shared/data/letter-widths.json';

/** The weights that slides are set in. On paper the app's face comes in single weights, and in no others. */
export type Weight = 400 | 600;

const LETTERS: Readonly<Record<string, readonly number[]>> = data.letters;
/** Pairs of letters stand closer than each alone or, over a line, by less than this wider. */
const PAIRS = 1.004;

/** Taken from a font of the system, whichever it has (see theme.css). */
const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070-\u2079\u207b]/u;
const UNSEEN = /[\p{M}\p{Cf}]/u;
/** Letters the face does not have, by kind, in parts of the size: as wide as any font draws them. */
const OTHERS: readonly (readonly [kind: RegExp, width: number])[] = [
  [/\u202f/u, 0.3],
  [/\p{Zs}/u, 0.6],
  [/\p{Extended_Pictographic}/u, 1.4],
  // East Asian letters fill their square.
  [/[\u2e80-\u{10ffff}]/u, 1.05],
  [/\p{L}/u, 0.8],
];
const OTHER = 1;

const known = { 400: new Map<string, number>(), 600: new Map<string, number>() };

function letterWidth(letter: string, weight: Weight): number {
  const before = known[weight].get(letter);
  if (before !== undefined) return before;
  const width = measured(letter, weight) * PAIRS;
  known[weight].set(letter, width);
  return width;
}

function measured(letter: string, weight: Weight): number {
  if (letter === '\u207b') return 0.6;
  if (SUPERSCRIPT.test(letter)) return 0.48;
  const bare = letter.normalize('NFD').charAt(0);
  const units = (LETTERS[letter] ?? LETTERS[bare])?.[data.weights.indexOf(weight)];
  if (units !== undefined) return units / data.perEm;
  if (UNSEEN.test(letter)) return 0;
  return OTHERS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER;
}

/** How wide a text stands in one line, in the unit of `size`; hardly ever less than it takes. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter, weight);
  return width * size;
}

/** How a text is set. */
export interface Setting {
  readonly size: number;
  readonly weight?: Weight;
  /** Between letters beyond their own, in parts of the size. */
  readonly tracking?: number;
  /** Of a line. */
  readonly width: number;
}

/** How many lines a text takes; a word too long for a line is broken. */
export function lineCount(text: string, setting: Setting): number {
  let lines = 1;
  for (const _ of linesAfterFirst(text, setting)) lines += 1;
  return lines;
}

/** How much of a text fits into a number of lines, in letters of the text. */
export function fittingLength(text: string, setting: Setting, lines: number): number {
  let line = 1;
  for (const start of linesAfterFirst(text, setting)) {
    line += 1;
    if (line > lines) return start;
  }
  return text.length;
}

/**
 * Where the second line begins, and each after it. Lines end at white space only: a browser breaks at
 * hyphens too, and so never needs more of them.
 */
function* linesAfterFirst(
  text: string,
  { size, weight = 400, tracking = 0, width }: Setting,
): Generator<number, void> {
  const most = width / size;
  const set = (letter: string) => letterWidth(letter, weight) + tracking;
  const space = set(' ');
  let used = 0;
  for (const { 0: word, index } of text.matchAll(/[^ \t\n\r\f]+/g)) {
    let needed = 0;
    for (const letter of word) needed += set(letter);
    const apart = used === 0 ? 0 : space;
    if (used + apart + needed <= most) {
      used += apart + needed;
      continue;
    }
    if (used > 0) yield index;
    used = 0;
    if (needed <= most) {
      used = needed;
      continue;
    }
    let at = index;
    for (const letter of word) {
      const wide = set(letter);
      if (used > 0 && used + wide > most) {
        yield at;
        used = 0;
      }
      used += wide;
      at += letter.length;
    }
  }
}
