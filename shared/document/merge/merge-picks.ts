/** A part that both sides changed, each in its own way. */
export interface MergeConflict {
  /** Where in the file: `name`, `assumptions.costGrowth`, `correlations`. */
  readonly path: string;
  /** Where parts cannot hold together: those that go as only the other side has them, by the side chosen. */
  readonly leavesOut?: Readonly<Record<MergeSide, readonly string[]>>;
}

/** One side of a merge. */
export type MergeSide = 'mine' | 'theirs';

/** Which side a conflict is settled for, by its path; mine where nothing is said. */
export type MergeChoices = Readonly<Partial<Record<string, MergeSide>>>;

/** What has become of a part on either side: the change if there is one, the chosen side of two. */
export type ChoosePart = <T>(path: string, was: T, my: T, their: T) => T;

/** Chooses parts, and notes the conflicts among them. */
export interface MergePicks {
  readonly pick: ChoosePart;
  /** All there were, settled or not. */
  readonly conflicts: MergeConflict[];
}

/** Picks without any conflict yet. */
export function beginPicks(choices: MergeChoices): MergePicks {
  const conflicts: MergeConflict[] = [];
  const pick: ChoosePart = (path, was, my, their) => {
    const only = onlyChange(was, my, their);
    if (only !== undefined) return only.is;
    conflicts.push({ path });
    return choices[path] === 'theirs' ? their : my;
  };
  return { pick, conflicts };
}

/** What a part is where one side left it, or both made it the same; undefined where they are apart. */
export function onlyChange<T>(was: T, my: T, their: T): { readonly is: T } | undefined {
  if (isSamePart(my, their) || isSamePart(was, their)) return { is: my };
  return isSamePart(was, my) ? { is: their } : undefined;
}

/** Parts in the order of the file: their text is the same where they are. */
export function isSamePart(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
