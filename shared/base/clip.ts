/** A text cut to a length, between characters and not within one. */
export function clipLetters(text: string, most: number): string {
  // Half of a character that UTF-16 takes two units for.
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
