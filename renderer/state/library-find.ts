import type { LibraryEntry } from '#shared/ipc/library';

/** What is looked for: words anywhere in what a scenario says of itself, and a tag. */
export interface LibrarySearch {
  readonly search: string;
  readonly tag: string | null;
}

/** Says of an entry whether it is looked for; null where all are. */
export function entryFinder({
  search,
  tag,
}: LibrarySearch): ((entry: LibraryEntry) => boolean) | null {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && tag === null) return null;
  return (entry) =>
    (tag === null || (entry.content.ok && entry.content.value.tags.includes(tag))) &&
    words.every((word) => wordsOf(entry).includes(word));
}

const searched = new WeakMap<LibraryEntry, string>();

function wordsOf(entry: LibraryEntry): string {
  const known = searched.get(entry);
  if (known !== undefined) return known;
  const { fileName, content } = entry;
  const { name, description, tags, author } = content.ok
    ? content.value
    : { name: '', description: '', tags: [], author: '' };
  const words = [name, fileName, author, ...tags, description].join('\n').toLowerCase();
  searched.set(entry, words);
  return words;
}
