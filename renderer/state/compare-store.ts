import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario } from '#shared/document/scenario';
import type { FileHandle } from '#shared/ipc/contract';

/** As many as can be told apart by colour. */
export const MOST_MEMBERS = 6;
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
export interface Entry {
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

export interface CompareState {
  /** In the order shown; empty until something has been compared. */
  readonly entries: readonly Entry[];
  readonly baseline: string;

  /** Compares these and no others, the first six; the baseline is the first that is not the open one. */
  setMembers(candidates: readonly Candidate[]): void;
  add(candidate: Candidate): void;
  remove(key: string): void;
  /** Moves one by so many places, to the left where negative. */
  move(key: string, by: number): void;
  chooseBaseline(key: string): void;
  /** Changes one in the comparison alone; where it is from it stays as it is. */
  edit(key: string, change: (scenario: Scenario) => Scenario): void;
  /** Puts one to a state it had in the comparison; null is as it is where it is from. */
  putBack(key: string, edited: Scenario | null): void;
  /** What a file holds now, or why it cannot be read. */
  fileRead(handle: FileHandle, found: Scenario | { readonly problem: string }): void;
  /** An edited one has been saved: it is that file from now on. */
  savedAs(key: string, handle: FileHandle, scenario: Scenario): void;
}

export type CompareStore = StoreApi<CompareState>;

export function keyOf(origin: Origin): string {
  switch (origin.kind) {
    case 'open':
      return 'open';
    case 'preset':
      return `preset ${origin.id}`;
    case 'file':
      return `file ${origin.handle}`;
  }
}

export function createCompareStore(): CompareStore {
  return createStore<CompareState>((set) => {
    function update(key: string, part: (entry: Entry) => Partial<Entry>): void {
      set(({ entries }) => ({
        entries: entries.map((entry) => (entry.key === key ? { ...entry, ...part(entry) } : entry)),
      }));
    }

    return {
      entries: [],
      baseline: '',
      setMembers: (candidates) =>
        set(() => {
          const entries = candidates.reduce<readonly Entry[]>(withCandidate, []);
          const first = entries.find(({ origin }) => origin.kind !== 'open') ?? entries[0];
          return { entries, baseline: first?.key ?? '' };
        }),
      add: (candidate) => set(({ entries }) => ({ entries: withCandidate(entries, candidate) })),
      remove: (key) =>
        set(({ entries, baseline }) => {
          if (entries.length <= FEWEST_MEMBERS) return {};
          const left = entries.filter((entry) => entry.key !== key);
          return { entries: left, baseline: baseline === key ? (left[0]?.key ?? '') : baseline };
        }),
      move: (key, by) => set(({ entries }) => ({ entries: moved(entries, key, by) })),
      chooseBaseline: (baseline) => set({ baseline }),
      edit: (key, change) =>
        update(key, ({ scenario, edited }) => {
          const before = edited ?? scenario;
          if (before === null) return {};
          const after = change(before);
          return after === before ? {} : { edited: after };
        }),
      putBack: (key, edited) => update(key, () => ({ edited })),
      fileRead: (handle, found) =>
        update(keyOf({ kind: 'file', handle }), () =>
          'problem' in found ? found : { scenario: found, problem: null },
        ),
      savedAs: (key, handle, scenario) =>
        set(({ entries, baseline }) => {
          const origin: Origin = { kind: 'file', handle };
          const saved = keyOf(origin);
          const as = { key: saved, origin, scenario, edited: null, problem: null };
          return {
            // Saved over a file that is compared too, the two are one.
            entries: entries
              .filter((entry) => entry.key === key || entry.key !== saved)
              .map((entry) => (entry.key === key ? { ...entry, ...as } : entry)),
            baseline: baseline === key ? saved : baseline,
          };
        }),
    };
  });
}

/** Adds one with the first colour that is free; nothing where it is there or there is no room. */
function withCandidate(entries: readonly Entry[], candidate: Candidate): readonly Entry[] {
  const key = keyOf(candidate.origin);
  if (entries.length >= MOST_MEMBERS || entries.some((entry) => entry.key === key)) return entries;
  const taken = new Set(entries.map(({ color }) => color));
  let color = 0;
  while (taken.has(color)) color++;
  const scenario = 'scenario' in candidate ? candidate.scenario : null;
  return [
    ...entries,
    { key, origin: candidate.origin, color, scenario, edited: null, problem: null },
  ];
}

function moved(entries: readonly Entry[], key: string, by: number): readonly Entry[] {
  const from = entries.findIndex((entry) => entry.key === key);
  const entry = entries[from];
  if (entry === undefined) return entries;
  const to = Math.min(Math.max(from + by, 0), entries.length - 1);
  const others = entries.filter((other) => other !== entry);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}
