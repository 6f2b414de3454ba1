/**
 * The candidate a mistyped word most likely stands for: fewest letters to insert, drop or replace,
 * case aside; null when none is closer than a third of the word.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  // Nothing longer is a slip of the hand, and distances grow with the square of the length.
  if (word.length > 60) return null;
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** What may have been meant by a word that is not known, to end a sentence about it; empty where nothing comes close. */
export function perhapsMeant(word: string, known: readonly string[]): string {
  const meant = nearestWord(word, known);
  return meant === null ? '' : `; perhaps ${meant} is meant`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
