/** Widths of letters in the app's face, in parts of the size; close enough to break lines by. */
const NARROW = /[iljtfrI.,:;'’|!()[\] ·-]/;
const WIDE = /[mwMW@%—→]/;
const CAPITAL = /[A-Z0-9×÷=+<>~&$–]/;

/** How wide a text stands in one line, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) width += 0.32;
    else if (WIDE.test(letter)) width += 0.88;
    else if (CAPITAL.test(letter)) width += 0.66;
    // East Asian letters fill their square.
    else width += letter >= '\u2e80' ? 1.02 : 0.58;
  }
  return width * size;
}

/** How many lines a text takes at a width; a word too long for a line is broken. */
export function lineCount(text: string, size: number, width: number): number {
  const space = textWidth(' ', size);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = textWidth(word, size);
    const apart = used === 0 ? 0 : space;
    if (used + apart + needed <= width) {
      used += apart + needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used = needed % width;
  }
  return lines;
}
