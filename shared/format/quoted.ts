/** Text that cannot be told from other text on a line: empty, with control characters or outer spaces. */
const UNSEEN = /^$|^["\s]|\s$|[\p{Cc}\p{Cs}\u2028\u2029]/u;
/** Characters that separate the items of a line. */
const APART = /[",;:()]/;

/** A text on one line, unambiguously: as it is where possible, else in quotes. */
export function quotedText(text: string): string {
  return UNSEEN.test(text) ? JSON.stringify(text) : text;
}

/** The same for one of several items on a line: in quotes also where it holds a separator. */
export function quotedItem(text: string): string {
  return APART.test(text) ? JSON.stringify(text) : quotedText(text);
}
