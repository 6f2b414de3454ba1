import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ModelIssue } from '#shared/model/errors';
import type { ModelInput } from '#shared/model/model-input';
import type { CentralCurves, CentralResults, EnsembleResults } from '#shared/model/results';

/** A central path, with what it was computed from. */
export interface CentralRun {
  /** Identifies the input, so that answers find what they belong to. */
  readonly key: string;
  readonly input: ModelInput;
  readonly results: CentralResults;
  readonly curves: CentralCurves;
  /** When it was computed, decimal year. */
  readonly today: number;
}

/** An ensemble, and the key of what it was computed from. */
export interface EnsembleRun {
  readonly key: string;
  readonly results: EnsembleResults;
}

/** Whose run it is: the scenario being worked on, or what that is measured against. */
export type Lane = 'working' | 'reference';

/** The run of one of the two scenarios that are computed. */
export interface LaneRun {
  readonly central: CentralRun | null;
  readonly ensemble: EnsembleRun | null;
}

/** What keeps results from being what they should. */
export type ComputeTrouble =
  /** The model refuses the assumptions; the last good results stay on show. */
  | { readonly kind: 'refused'; readonly issues: readonly ModelIssue[] }
  | { readonly kind: 'restarted'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

/** The results of the scenarios on show, and how far they are. */
export interface ResultsState {
  readonly working: LaneRun;
  readonly reference: LaneRun;
  readonly trouble: ComputeTrouble | null;
  /** The share drawn of a large ensemble; 'stopped' when the user did not want to wait for it. */
  readonly sampling: number | 'stopped' | null;
  /** The time of the app's clock, decimal year: what is past is told by it alone. */
  readonly today: () => number;

  centralComputed(lane: Lane, run: CentralRun): void;
  centralRefused(issues: readonly ModelIssue[]): void;
  ensembleComputed(lane: Lane, run: EnsembleRun): void;
  ensembleTroubled(trouble: ComputeTrouble): void;
  ensembleProgressed(share: number | null): void;
  /** Gives up drawing samples until something changes or `sampleAgain`. */
  stopSampling(): void;
  sampleAgain(): void;
  /** Another document: the uncertainty of the one before says nothing of it. */
  documentReplaced(): void;
}

export type ResultsStore = StoreApi<ResultsState>;

const EMPTY: LaneRun = { central: null, ensemble: null };

/** A store without any results yet, and the clock by which dates are past. */
export function createResultsStore(today: () => number): ResultsStore {
  return createStore<ResultsState>((set) => ({
    working: EMPTY,
    reference: EMPTY,
    trouble: null,
    sampling: null,
    today,

    centralComputed: (lane, central) =>
      set((state) => ({
        [lane]: { ...state[lane], central },
        trouble: state.trouble?.kind === 'refused' ? null : state.trouble,
      })),
    centralRefused: (issues) => set({ trouble: { kind: 'refused', issues } }),
    ensembleComputed: (lane, run) =>
      set(({ working, reference, trouble }) => ({
        working: accepts(working, lane === 'working', run)
          ? { ...working, ensemble: run }
          : working,
        reference: accepts(reference, false, run) ? { ...reference, ensemble: run } : reference,
        trouble: trouble?.kind === 'refused' ? trouble : null,
      })),
    ensembleTroubled: (trouble) => set({ trouble }),
    ensembleProgressed: (share) =>
      set(({ sampling }) => ({
        sampling: share === null && sampling === 'stopped' ? sampling : share,
      })),
    stopSampling: () => set({ sampling: 'stopped' }),
    sampleAgain: () => set({ sampling: null }),
    documentReplaced: () =>
      set({ working: EMPTY, reference: EMPTY, trouble: null, sampling: null }),
  }));
}

/**
 * A result belongs where its input is. During a drag results of earlier inputs are shown too, but
 * never in place of the current one.
 */
function accepts(side: LaneRun, showEarlier: boolean, run: EnsembleRun): boolean {
  if (side.central === null) return false;
  if (side.central.key === run.key) return true;
  return showEarlier && side.ensemble?.key !== side.central.key;
}
