import { createStore, type StoreApi } from 'zustand/vanilla';
import { resultName } from '#shared/format/names/result-options';
import type { TornadoAnswer } from '#shared/model/explain/explain-job';
import type { ScenarioState } from './scenario-store';
import { modelKeyOf } from './selectors/document';
import type { SessionState } from './session-store';

/** The result that is steered by, in a scenario: what its drivers are asked for. */
export interface SteeredResult {
  /** The scenario's id: what is known of one document says nothing of another. */
  readonly document: string;
  readonly option: string;
  /** The year looked at, within the scenario's horizon. */
  readonly year: number;
  readonly horizon: number;
  readonly name: string;
  /** Equal for the same result of the same input. */
  readonly key: string;
}

/**
 * The result whose drivers are shown, of the scenario and for the year that are looked at; no later
 * than the horizon.
 */
export function steeredResult(
  { working }: Pick<ScenarioState, 'working'>,
  { steeredBy: option, year: chosen }: Pick<SessionState, 'steeredBy' | 'year'>,
): SteeredResult {
  const { id: document, horizon } = working;
  const year = Math.min(chosen, Math.floor(horizon));
  const name = resultName(option, year);
  return { document, option, year, horizon, name, key: `${name} ${modelKeyOf(working)}` };
}

/** How far each uncertain assumption moves the result that is steered by. */
export type SteeredDrivers = SteeredResult &
  (
    | { readonly answer: TornadoAnswer; readonly problem: null }
    /** The result has no value, in the model's words. */
    | { readonly answer: null; readonly problem: string }
  );

export interface ExplainState {
  /** The last that is known, of earlier assumptions while a new one is awaited. */
  readonly steering: SteeredDrivers | null;
  setSteering(steering: SteeredDrivers): void;
}

export type ExplainStore = StoreApi<ExplainState>;

/** A store without any answer yet. */
export function createExplainStore(): ExplainStore {
  return createStore<ExplainState>((set) => ({
    steering: null,
    setSteering: (steering) => set({ steering }),
  }));
}
