/** What a line cannot show as it is: nothing at all, breaks and other controls, spaces at the ends. */
const UNSEEN = /^$|^["\s]|\s$|[\p{Cc}\p{Cs}\u2028\u2029]/u;
/** What sets things in a line apart. */
const APART = /[",;:()]/;

/** A text on one line and told from every other: as it is where that can be, else in quotes. */
export function quotedText(text: string): string {
  return UNSEEN.test(text) ? JSON.stringify(text) : text;
}

/** The same for one thing among others of a line. */
export function quotedItem(text: string): string {
  return APART.test(text) ? JSON.stringify(text) : quotedText(text);
}
