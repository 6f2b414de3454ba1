import { createStore, type StoreApi } from 'zustand/vanilla';
import { movedBy } from '#shared/base/moved-by';
import { serialiseScenario } from '#shared/document/file/serialise';
import type { Scenario } from '#shared/document/scenario/scenario';
import { MOST_MEMBERS } from '#shared/ipc/comparison';
import type { FileHandle } from '#shared/ipc/files';

/** Fewer than this are not compared. */
export const FEWEST_MEMBERS = 2;

/** Where a scenario of the comparison is from. The open one is followed as it changes. */
export type Origin =
  | { readonly kind: 'open' }
  | { readonly kind: 'preset'; readonly id: string }
  | { readonly kind: 'file'; readonly handle: FileHandle };

/** A scenario to compare: the open one by itself, others as they are where they are from. */
export type Candidate =
  | { readonly origin: { readonly kind: 'open' } }
  | { readonly origin: Exclude<Origin, { readonly kind: 'open' }>; readonly scenario: Scenario };

/** A scenario in the comparison. */
export interface ComparedEntry {
  readonly key: string;
  readonly origin: Origin;
  /** Its colour's place in the palette; it keeps it wherever it is moved. */
  readonly color: number;
  /** As it is where it is from; null for the open one. */
  readonly scenario: Scenario | null;
  /** As edited in the comparison, saved nowhere; null while it is as it is where it is from. */
  readonly edited: Scenario | null;
  /** Why its file cannot be read any more; it stays as last read. */
  readonly problem: string | null;
}

/** An edit of one that is not the open scenario, with what led away from it and to it. */
interface VariantEdit {
  readonly key: string;
  readonly before: Scenario | null;
  readonly after: Scenario | null;
  /** The step of the open scenario's history at which it was made: the two are undone in one order. */
  readonly at: object | null;
}

/** What is compared, and with what. */
export type Compared = Pick<CompareState, 'entries' | 'baseline'>;

export interface CompareState {
  /** Whether what the last run compared is known: nothing is compared before that. */
  readonly begun: boolean;
  /** In the order shown; empty until something has been compared. */
  readonly entries: readonly ComparedEntry[];
  readonly baseline: string;
  /** Edits that can be undone, and those that can be redone, the next one last. */
  readonly past: readonly VariantEdit[];
  readonly future: readonly VariantEdit[];

  /** Begins with what the last run compared, unless something is compared already. */
  begin(last: Compared | null): void;
  /** Compares what was compared before. */
  bringBack(compared: Compared): void;
  /** Puts one that was removed back where it was; nothing where it is there or there is no room. */
  insert(entry: ComparedEntry, place: number): void;
  /** Compares these and no others, the first six; the baseline is the first that is not the open one. */
  setMembers(candidates: readonly Candidate[]): void;
  add(candidate: Candidate): void;
  remove(key: string): void;
  /** Moves one by so many places, to the left where negative. */
  move(key: string, by: number): void;
  chooseBaseline(key: string): void;
  /** Changes one in the comparison alone; where it is from it stays as it is. */
  edit(key: string, change: (scenario: Scenario) => Scenario, at: object | null): void;
  /** Puts one to a state it had in the comparison; null is as it is where it is from. */
  putBack(key: string, edited: Scenario | null, at: object | null): void;
  /** Takes back the last edit where it was made at this step; false where the step is to be undone. */
  undo(at: object | null): boolean;
  redo(at: object | null): boolean;
  /** What a file holds now, or why it cannot be read. */
  fileRead(handle: FileHandle, found: Scenario | { readonly problem: string }): void;
  /** An edited one has been saved: it is that file from now on. */
  savedAs(key: string, handle: FileHandle, scenario: Scenario): void;
}

export type CompareStore = StoreApi<CompareState>;

/** The same text for the same origin. */
export function originKey(origin: Origin): string {
  switch (origin.kind) {
    case 'open':
      return 'open';
    case 'preset':
      return `preset ${origin.id}`;
    case 'file':
      return `file ${origin.handle}`;
  }
}

/** A store of a comparison that has not begun. */
export function createCompareStore(): CompareStore {
  return createStore<CompareState>((set, get) => {
    function update(key: string, part: (entry: ComparedEntry) => Partial<ComparedEntry>): void {
      set(({ entries }) => ({
        entries: entries.map((entry) => (entry.key === key ? { ...entry, ...part(entry) } : entry)),
      }));
    }

    return {
      begun: false,
      entries: [],
      baseline: '',
      past: [],
      future: [],
      begin: (last) =>
        set(({ entries }) => ({
          begun: true,
          ...(last !== null && last.entries.length >= FEWEST_MEMBERS && entries.length === 0
            ? last
            : {}),
        })),
      bringBack: ({ entries, baseline }) => set({ entries, baseline, past: [], future: [] }),
      insert: (entry, place) =>
        set(({ entries }) => {
          if (!hasRoomFor(entries, entry.key)) return {};
          const taken = entries.some(({ color }) => color === entry.color);
          const back = taken ? { ...entry, color: freeColor(entries) } : entry;
          return { entries: [...entries.slice(0, place), back, ...entries.slice(place)] };
        }),
      setMembers: (candidates) =>
        set(() => {
          const entries = candidates.reduce<readonly ComparedEntry[]>(withCandidate, []);
          const first = entries.find(({ origin }) => origin.kind !== 'open') ?? entries[0];
          return { entries, baseline: first?.key ?? '', past: [], future: [] };
        }),
      add: (candidate) => set(({ entries }) => ({ entries: withCandidate(entries, candidate) })),
      remove: (key) =>
        set(({ entries, baseline }) => {
          if (entries.length <= FEWEST_MEMBERS) return {};
          const left = entries.filter((entry) => entry.key !== key);
          return {
            entries: left,
            baseline: baseline === key ? (left[0]?.key ?? '') : baseline,
            ...without(get(), key),
          };
        }),
      move: (key, by) =>
        set(({ entries }) => {
          const entry = entries.find((each) => each.key === key);
          return entry === undefined ? {} : { entries: movedBy(entries, entry, by) };
        }),
      chooseBaseline: (baseline) => set({ baseline }),
      edit: (key, change, at) => {
        const entry = get().entries.find((each) => each.key === key);
        const shown = entry?.edited ?? entry?.scenario ?? null;
        if (shown === null) return;
        const after = change(shown);
        if (after !== shown) get().putBack(key, after, at);
      },
      putBack: (key, after, at) => {
        const before = get().entries.find((entry) => entry.key === key)?.edited ?? null;
        if (before === after) return;
        update(key, () => ({ edited: after }));
        set(({ past }) => ({ past: [...past, { key, before, after, at }], future: [] }));
      },
      undo: (at) => {
        const edit = get().past.at(-1);
        if (edit === undefined || edit.at !== at) return false;
        update(edit.key, () => ({ edited: edit.before }));
        set(({ past, future }) => ({ past: past.slice(0, -1), future: [...future, edit] }));
        return true;
      },
      redo: (at) => {
        const edit = get().future.at(-1);
        if (edit === undefined || edit.at !== at) return false;
        update(edit.key, () => ({ edited: edit.after }));
        set(({ past, future }) => ({ past: [...past, edit], future: future.slice(0, -1) }));
        return true;
      },
      fileRead: (handle, found) =>
        update(originKey({ kind: 'file', handle }), ({ scenario }) => {
          if ('problem' in found) return found;
          // What is the same stays the same object, so that nothing is worked out anew.
          const same =
            scenario !== null && serialiseScenario(scenario) === serialiseScenario(found);
          return { scenario: same ? scenario : found, problem: null };
        }),
      savedAs: (key, handle, scenario) =>
        set(({ entries, baseline }) => {
          const origin: Origin = { kind: 'file', handle };
          const saved = originKey(origin);
          const as = { key: saved, origin, scenario, edited: null, problem: null };
          return {
            // Saved over a file that is compared too, the two are one.
            entries: entries
              .filter((entry) => entry.key === key || entry.key !== saved)
              .map((entry) => (entry.key === key ? { ...entry, ...as } : entry)),
            baseline: baseline === key ? saved : baseline,
            ...without(get(), key),
          };
        }),
    };
  });
}

/** What was done to one that is there no more cannot be undone. */
function without({ past, future }: CompareState, key: string) {
  const others = (edits: readonly VariantEdit[]) => edits.filter((edit) => edit.key !== key);
  return { past: others(past), future: others(future) };
}

/** Adds one with the first colour that is free; nothing where it is there or there is no room. */
function withCandidate(
  entries: readonly ComparedEntry[],
  candidate: Candidate,
): readonly ComparedEntry[] {
  const key = originKey(candidate.origin);
  if (!hasRoomFor(entries, key)) return entries;
  const color = freeColor(entries);
  const scenario = 'scenario' in candidate ? candidate.scenario : null;
  return [
    ...entries,
    { key, origin: candidate.origin, color, scenario, edited: null, problem: null },
  ];
}

function hasRoomFor(entries: readonly ComparedEntry[], key: string): boolean {
  return entries.length < MOST_MEMBERS && !entries.some((entry) => entry.key === key);
}

function freeColor(entries: readonly ComparedEntry[]): number {
  const taken = new Set(entries.map(({ color }) => color));
  let color = 0;
  while (taken.has(color)) color++;
  return color;
}
