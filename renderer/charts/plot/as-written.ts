/**
 * What somebody typed, for Plotly, which takes tags and entities in any text for markup: a name is
 * shown as it was written.
 */
export function textAsWritten(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The same, cut to a number of letters as readers count them: no half of an emoji is left over. */
export function cutTextAsWritten(text: string, longest: number): string {
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  if (letters.length <= longest) return textAsWritten(text);
  const kept = letters.slice(0, longest - 1).join('');
  return `${textAsWritten(kept.trim())}…`;
}
