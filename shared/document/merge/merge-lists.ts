import { byKey } from '../lines/evidence-keys';
import {
  beginPicks,
  isSamePart,
  type MergeChoices,
  type MergePicks,
  onlyChange,
} from './merge-picks';

/** A list on three sides. */
export interface MergedLists<T> {
  readonly path: string;
  readonly base: readonly T[];
  readonly mine: readonly T[];
  readonly theirs: readonly T[];
  /** As many as a file may hold: where both together are more, the list is one side's. */
  readonly most: number;
}

/** Lists of things that are there or not: what either side added is in, what either removed is out. */
export function mergeSets<T>(lists: MergedLists<T>, { pick }: MergePicks): readonly T[] {
  const { path, base, mine, theirs, most } = lists;
  const only = onlyChange(base, mine, theirs);
  if (only !== undefined) return only.is;
  const has = (list: readonly T[], item: T) => list.some((other) => isSamePart(other, item));
  const kept = mine.filter((item) => has(theirs, item) || !has(base, item));
  const added = theirs.filter((item) => !has(base, item) && !has(mine, item));
  const joined = [...kept, ...added];
  return joined.length <= most ? joined : pick(path, base, mine, theirs);
}

/**
 * Lists of things with a key, each of which is changed for itself. What shares a key is one part: which
 * of several was changed to which cannot be told.
 */
export function mergeKeyed<T>(
  lists: MergedLists<T>,
  keyOf: (thing: T) => string,
  choices: MergeChoices,
  { pick, conflicts }: MergePicks,
): readonly T[] {
  const { path, base, mine, theirs, most } = lists;
  const only = onlyChange(base, mine, theirs);
  if (only !== undefined) return only.is;
  const [was, my, their] = [byKey(base, keyOf), byKey(mine, keyOf), byKey(theirs, keyOf)];
  const each = beginPicks(choices);
  const joined = [...new Set([...my.keys(), ...their.keys()])].flatMap((key) =>
    each.pick(`${path}.${key}`, was.get(key) ?? [], my.get(key) ?? [], their.get(key) ?? []),
  );
  if (joined.length > most) return pick(path, base, mine, theirs);
  conflicts.push(...each.conflicts);
  return joined;
}
