import { createStore, type StoreApi } from 'zustand/vanilla';

/** What is known of the presets themselves, unchanged: worked out once somebody asks. */
export interface PresetsState {
  readonly wanted: boolean;
  /** What has happened by today in each, in words, by preset id; missing while it is worked out. */
  readonly already: ReadonlyMap<string, string>;
  want(): void;
  found(preset: string, already: string): void;
}

export type PresetsStore = StoreApi<PresetsState>;

/** A store in which nothing is known yet. */
export function createPresetsStore(): PresetsStore {
  return createStore<PresetsState>((set) => ({
    wanted: false,
    already: new Map(),
    want: () => set(({ wanted }) => (wanted ? {} : { wanted: true })),
    found: (preset, words) =>
      set(({ already }) => ({ already: new Map(already).set(preset, words) })),
  }));
}
