import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { GROUPS, type GroupId } from '#shared/model/assumptions/types';

type Entry = (typeof ASSUMPTIONS)[number];

/** The assumptions of each group that a search finds, in reading order; groups without any are left out. */
export function findAssumptions(search: string): { group: GroupId; found: Entry[] }[] {
  const words = wordsOf(search);
  return GROUPS.map(({ id, label }) => ({
    group: id,
    found: ASSUMPTIONS.filter((entry) => entry.group === id && matches(entry, label, words)),
  })).filter(({ found }) => found.length > 0);
}

/** Every word must be found somewhere in what is known of the assumption. */
function matches(entry: Entry, group: string, words: readonly string[]): boolean {
  const text = `${entry.label} ${entry.meaning} ${entry.id} ${group}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

/** A label cut into the parts a search matched and those it did not. */
export function highlightedParts(label: string, search: string): { text: string; hit: boolean }[] {
  const words = wordsOf(search);
  const hits = Array.from({ length: label.length }, () => false);
  const lower = label.toLowerCase();
  for (const word of words) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
      hits.fill(true, at, at + word.length);
    }
  }
  const parts: { text: string; hit: boolean }[] = [];
  for (const [i, hit] of hits.entries()) {
    const last = parts.at(-1);
    if (last?.hit === hit) last.text += label[i];
    else parts.push({ text: label.charAt(i), hit });
  }
  return parts;
}
