import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AssumptionId } from '#shared/model/assumptions/registry';
import type { Swing } from '#shared/model/explain/tornado';

/** How much each uncertain assumption moves the result that is steered by. */
export interface Importance {
  /** The option of the result, and the year it was asked for. */
  readonly option: string;
  readonly year: number;
  readonly horizon: number;
  readonly swings: ReadonlyMap<AssumptionId, Swing>;
  /** The largest swing, as it counts. */
  readonly most: number;
}

export interface ExplainState {
  /** null until it is known, and where the result has no value. */
  readonly importance: Importance | null;
  setImportance(importance: Importance | null): void;
}

export type ExplainStore = StoreApi<ExplainState>;

export function createExplainStore(): ExplainStore {
  return createStore<ExplainState>((set) => ({
    importance: null,
    setImportance: (importance) => set({ importance }),
  }));
}
