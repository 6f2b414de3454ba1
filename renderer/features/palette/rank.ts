import type { PaletteItem } from '../../state/dialog-store';

/** At most so many are listed: who looks for something types another letter. */
const MOST = 50;

/**
 * The items that hold every word of what was typed, those first that begin with it, then those with
 * all words in the label, then the rest; otherwise in the order given.
 */
export function rankPaletteItems(items: readonly PaletteItem[], typed: string): PaletteItem[] {
  const query = typed.trim().toLowerCase();
  const words = query.split(/\s+/).filter(Boolean);
  const scored = items.flatMap((item) => {
    const score = scoreOf(item, query, words);
    return score === null ? [] : [{ item, score }];
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, MOST)
    .map(({ item }) => item);
}

function scoreOf(
  { label, words: more }: PaletteItem,
  query: string,
  words: readonly string[],
): number | null {
  const name = label.toLowerCase();
  if (name === query) return -1;
  if (name.startsWith(query)) return 0;
  if (words.every((word) => name.includes(word))) return 1;
  const everything = `${name} ${more.toLowerCase()}`;
  return words.every((word) => everything.includes(word)) ? 2 : null;
}
