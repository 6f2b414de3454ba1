/**
 * Draws that were made before, kept while there is room: it saves time and changes no result. What is
 * kept is shared and not to be written to.
 */
export interface DrawCache {
  /**
   * Numbers between 0 and 1 that draws are made from.
   *
   * @param key says everything that they are a function of
   * @param owner whose they are: of one owner only the last few are kept
   * @param make makes them where they are not known any more; correlated ones are made together
   */
  readonly uniforms: (
    key: string,
    owner: string,
    make: () => readonly Float64Array[],
  ) => readonly Float64Array[];
  /** Draws as the solver reads them; the parameters are those of `uniforms`. */
  readonly columns: (key: string, owner: string, make: () => Float64Array) => Float64Array;
  /** What is kept, in bytes. */
  readonly heldBytes: () => number;
}

/**
 * Most bytes kept unless another bound is given: the draws of every assumption of the model in an
 * ensemble of a million samples, 8 MB each, and some uniforms.
 */
export const MOST_BYTES = 512 * 2 ** 20;

/** Kept of one owner: the values a slider was at last, and those of scenarios side by side. */
const MOST_OF_ONE = 8;

/** An empty cache; keep one per place that runs ensembles again and again. */
export function createDrawCache(mostBytes = MOST_BYTES): DrawCache {
  const uniforms = createShelf();
  const columns = createShelf();
  const heldBytes = () => uniforms.bytes() + columns.bytes();
  const keepWithin = () => {
    // Uniforms first: they are asked for only when an assumption is drawn anew.
    while (heldBytes() > mostBytes && uniforms.dropOldest());
    while (heldBytes() > mostBytes && columns.dropOldest());
  };
  return {
    uniforms: (key, owner, make) => {
      const known = uniforms.find(key);
      if (known !== undefined) return known;
      const made = make();
      uniforms.keep(key, owner, made);
      keepWithin();
      return made;
    },
    columns: (key, owner, make) => {
      const [known] = columns.find(key) ?? [];
      if (known !== undefined) return known;
      const made = make();
      columns.keep(key, owner, [made]);
      keepWithin();
      return made;
    },
    heldBytes,
  };
}

interface Kept {
  readonly owner: string;
  readonly arrays: readonly Float64Array[];
  readonly bytes: number;
}

/** Arrays by key, the one not asked for longest first. */
function createShelf() {
  const entries = new Map<string, Kept>();
  let held = 0;

  function drop(key: string, { bytes }: Kept): void {
    entries.delete(key);
    held -= bytes;
  }

  function dropOldestOf(owner: string): void {
    const own = [...entries].filter(([, kept]) => kept.owner === owner);
    const [oldest] = own;
    if (oldest !== undefined && own.length > MOST_OF_ONE) drop(...oldest);
  }

  return {
    bytes: () => held,
    find(key: string): readonly Float64Array[] | undefined {
      const kept = entries.get(key);
      if (kept === undefined) return undefined;
      entries.delete(key);
      entries.set(key, kept);
      return kept.arrays;
    },
    keep(key: string, owner: string, arrays: readonly Float64Array[]): void {
      const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
      entries.set(key, { owner, arrays, bytes });
      held += bytes;
      dropOldestOf(owner);
    },
    /** Whether there was one to drop. */
    dropOldest(): boolean {
      const [oldest] = entries;
      if (oldest === undefined) return false;
      drop(...oldest);
      return true;
    },
  };
}
