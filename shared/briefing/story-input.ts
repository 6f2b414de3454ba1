import type { Scenario } from '#shared/document/scenario/scenario';
import type { HeldAgainstHistory } from '#shared/history/held-against';
import type { AssumptionId } from '#shared/model/assumptions/registry';
import type { Difference } from '#shared/model/explain/difference';
import type { TornadoAnswer } from '#shared/model/explain/explain-job';
import type { SeekOutcome } from '#shared/model/explain/seek';
import type { ModelRun } from '#shared/model/model-run';

/** What the model was asked about a result, and what it said; `problem` in its own words where it refused. */
export type StoryAnswer<T> =
  | { readonly result: string; readonly answer: T; readonly problem: null }
  | { readonly result: string; readonly answer: null; readonly problem: string };

/** What drives the answer, or the central path in its place where the model refuses to say. */
export type Drivers = StoryAnswer<TornadoAnswer> & {
  readonly insteadOf?: { readonly result: string; readonly problem: string | null };
};

/** What an assumption would have to be for a result to come to something else. */
export type StorySeek = StoryAnswer<SeekOutcome> & {
  readonly assumption: AssumptionId;
  readonly target: number;
};

/** The scenario that the one told about is held against. */
export interface StoryComparison {
  readonly scenario: Scenario;
  readonly run: ModelRun;
  /** From the other scenario to the one told about; null while it is worked out. */
  readonly difference: StoryAnswer<Difference> | null;
}

/** All that a storyline is written from. Parts that take a while are null until they are known. */
export interface StoryInput {
  readonly scenario: Scenario;
  readonly run: ModelRun;
  /** When it is told, decimal year: what "now" means in it. */
  readonly now: number;
  readonly drivers: Drivers | null;
  readonly seeks: readonly StorySeek[] | null;
  readonly history: HeldAgainstHistory;
  readonly comparison: StoryComparison | null;
}
