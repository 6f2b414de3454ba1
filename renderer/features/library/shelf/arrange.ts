import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import type { LibraryEntry } from '#shared/ipc/library';
import { finder, type Looked } from '../../../state/library-find';
import type { LibraryOrder } from '../../../state/views';

type Headlines = ReadonlyMap<string, ScenarioHeadlines | null>;

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The entries that a search finds, in the order they are in. */
export function findEntries(
  entries: readonly LibraryEntry[],
  looked: Looked,
): readonly LibraryEntry[] {
  const isFound = finder(looked);
  return isFound === null ? entries : entries.filter(isFound);
}

/** The entries in an order; apart from finding, since who types does not change it. */
export function orderEntries(
  entries: Iterable<LibraryEntry>,
  order: LibraryOrder,
  headlines: Headlines,
): LibraryEntry[] {
  const all = [...entries];
  switch (order) {
    case 'changed':
      return all.sort((a, b) => b.modified - a.modified || byName(a, b));
    case 'name':
      return all.sort(byName);
    case 'agi':
      return all
        .map((entry) => ({ entry, at: agiDate(entry, headlines) }))
        .sort((a, b) => (a.at === b.at ? byName(a.entry, b.entry) : a.at - b.at))
        .map(({ entry }) => entry);
  }
}

/** A date that does not come is later than all dates; one that is not known comes after that. */
function agiDate(entry: LibraryEntry, headlines: Headlines): number {
  if (!entry.content.ok) return Number.POSITIVE_INFINITY;
  const agi = headlines.get(entry.content.value.modelKey)?.agi;
  if (agi === undefined || agi === null) return Number.MAX_VALUE;
  return agi.p50 ?? 1e6 + agi.never;
}

function byName(a: LibraryEntry, b: LibraryEntry): number {
  return collator.compare(entryName(a), entryName(b)) || (a.handle < b.handle ? -1 : 1);
}

export function entryName({ fileName, content }: LibraryEntry): string {
  return content.ok ? content.value.name : fileName;
}

/** Every tag in use, in the order of the alphabet. */
export function tagsInUse(entries: Iterable<LibraryEntry>): string[] {
  const tags = new Set<string>();
  for (const { content } of entries) {
    if (content.ok) for (const tag of content.value.tags) tags.add(tag);
  }
  return [...tags].sort(collator.compare);
}

/** Names of the files that say they are the same scenario, by identity; only where there are several. */
export function twinFiles(entries: Iterable<LibraryEntry>): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const { fileName, content } of entries) {
    if (!content.ok) continue;
    const same = files.get(content.value.id);
    if (same === undefined) files.set(content.value.id, [fileName]);
    else same.push(fileName);
  }
  return new Map([...files].filter(([, names]) => names.length > 1));
}
