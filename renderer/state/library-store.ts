import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import type { FileError, FileHandle } from '#shared/ipc/files';
import type { KeyedHeadlines, LibraryChange, LibraryEntry, LibraryView } from '#shared/ipc/library';
import { entryFinder } from './library-find';

/**
 * What is selected, where the keyboard is, and where a range begins. Nothing of it is hidden by the
 * search or the tag: whoever acts on what is selected sees all of it.
 */
export interface Selection {
  readonly selected: ReadonlySet<FileHandle>;
  readonly focused: FileHandle | null;
  readonly anchor: FileHandle | null;
}

export interface LibraryState {
  /** null until the library has been asked for. */
  readonly revision: number | null;
  readonly folder: string;
  readonly error: FileError | null;
  readonly unread: number;
  readonly entries: ReadonlyMap<FileHandle, LibraryEntry>;
  /** By model key; null where the model could not run. */
  readonly headlines: ReadonlyMap<string, ScenarioHeadlines | null>;
  /** Model keys of what could not be read or worked out since the library was last shown. */
  readonly withoutHeadlines: ReadonlySet<string>;
  /** Those computed first: what is on the screen, from the top. */
  readonly inView: readonly FileHandle[];
  readonly search: string;
  readonly tag: string | null;
  readonly selection: Selection;

  viewed(view: LibraryView): void;
  /** False when a change before this one was missed, so that the whole has to be asked for. */
  follow(change: LibraryChange): boolean;
  computed(headlines: readonly KeyedHeadlines[]): void;
  refused(modelKey: string): void;
  /** It could not be read or worked out just now. */
  notComputed(modelKey: string): void;
  /** What could not be computed is tried again. */
  tryAgain(): void;
  bringIntoView(handles: readonly FileHandle[]): void;
  searchFor(search: string): void;
  filterBy(tag: string | null): void;
  select(change: (before: Selection) => Selection): void;
}

export type LibraryStore = StoreApi<LibraryState>;

/** Headlines of earlier states that are kept in any library, however small. */
const EARLIER = 100;

const NOTHING: Selection = { selected: new Set(), focused: null, anchor: null };

/** A store that knows nothing of the library yet. */
export function createLibraryStore(): LibraryStore {
  return createStore<LibraryState>((set, get) => ({
    revision: null,
    folder: '',
    error: null,
    unread: 0,
    entries: new Map(),
    headlines: new Map(),
    withoutHeadlines: new Set(),
    inView: [],
    search: '',
    tag: null,
    selection: NOTHING,

    viewed: ({ revision, folder, error, unread, entries }) =>
      set((state) => {
        const known = new Map(entries.map((entry) => [entry.handle, entry]));
        return {
          revision,
          folder,
          error,
          unread,
          entries: known,
          selection: shown(within(state.selection, known), { ...state, entries: known }),
        };
      }),
    follow: (change) => {
      const { revision } = get();
      if (revision === null || change.revision > revision + 1) return false;
      // Told before the view that holds it already.
      if (change.revision <= revision) return true;
      set((state) => {
        const known = new Map(state.entries);
        const { selection } = state;
        for (const handle of change.removed) known.delete(handle);
        for (const entry of change.changed) known.set(entry.handle, entry);
        return {
          revision: change.revision,
          folder: change.folder,
          error: change.error,
          unread: change.unread,
          entries: known,
          selection: shown(change.removed.length === 0 ? selection : within(selection, known), {
            ...state,
            entries: known,
          }),
        };
      });
      return true;
    },
    computed: (found) =>
      set(({ headlines, entries }) => {
        const all = stillOf(entries, headlines);
        for (const { modelKey, headlines: each } of found) all.set(modelKey, each);
        return { headlines: all };
      }),
    refused: (modelKey) =>
      set(({ headlines, entries }) => ({
        headlines: stillOf(entries, headlines).set(modelKey, null),
      })),
    notComputed: (modelKey) =>
      set(({ withoutHeadlines }) => ({
        withoutHeadlines: new Set([...withoutHeadlines, modelKey]),
      })),
    tryAgain: () => set({ withoutHeadlines: new Set() }),
    bringIntoView: (inView) => set({ inView }),
    searchFor: (search) =>
      set((state) => ({ search, selection: shown(state.selection, { ...state, search }) })),
    filterBy: (tag) =>
      set((state) => ({ tag, selection: shown(state.selection, { ...state, tag }) })),
    select: (change) => set((state) => ({ selection: shown(change(state.selection), state) })),
  }));
}

/**
 * The headlines there are; without those of earlier states of the files once they are the more. What was
 * undone a moment ago is there at once, and a long day's edits are not kept for ever.
 */
function stillOf(
  entries: LibraryState['entries'],
  headlines: LibraryState['headlines'],
): Map<string, ScenarioHeadlines | null> {
  if (headlines.size <= 2 * entries.size + EARLIER) return new Map(headlines);
  const current = new Set(
    [...entries.values()].flatMap(({ content }) => (content.ok ? [content.value.modelKey] : [])),
  );
  return new Map([...headlines].filter(([modelKey]) => current.has(modelKey)));
}

/** A selection without the files that are gone. */
function within(selection: Selection, known: ReadonlyMap<FileHandle, unknown>): Selection {
  return keeping(selection, (handle) => known.has(handle));
}

/** A selection without what is not looked for. A file that is yet to be told of stays. */
function shown(
  selection: Selection,
  { entries, search, tag }: Pick<LibraryState, 'entries' | 'search' | 'tag'>,
): Selection {
  const isFound = entryFinder({ search, tag });
  if (isFound === null) return selection;
  return keeping(selection, (handle) => {
    const entry = entries.get(handle);
    return entry === undefined || isFound(entry);
  });
}

function keeping(selection: Selection, stays: (handle: FileHandle) => boolean): Selection {
  const kept = (handle: FileHandle | null) => (handle !== null && stays(handle) ? handle : null);
  return {
    selected: new Set([...selection.selected].filter(stays)),
    focused: kept(selection.focused),
    anchor: kept(selection.anchor),
  };
}
