import type { SlideSpec } from '#shared/document/scenario/slide-spec';
import type { BenchmarkScore } from '#shared/facts/benchmarks';
import type { LagPair } from '#shared/facts/lag-pairs';
import type { AssumptionId } from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import type { RankCorrelation } from '#shared/model/results';
import type { ResultsSnapshot } from './snapshot';

/** What a scenario file says it is. */
export const SCENARIO_FORMAT = 'headroom-scenario';
/** The version of the format that is written. */
export const SCENARIO_VERSION = 2;
/** How the names of scenario files end. */
export const SCENARIO_EXTENSION = '.headroom.json';

/**
 * What a scenario says of an assumption. A part left out takes the preset's; a value given alone
 * carries the preset's spread along (see `moveSpread`); `spread: null` means certain.
 */
export interface Override {
  readonly value?: number | boolean;
  readonly spread?: Spread | null;
  readonly note?: string;
  /** Its author wants it left as it is. */
  readonly locked?: boolean;
}

/** What the author has gathered that is no assumption itself. */
export interface ScenarioEvidence {
  readonly lagPairs: readonly LagPair[];
  readonly scores: readonly BenchmarkScore[];
  /** The score that a policy would act on, by benchmark, in the benchmark's unit. */
  readonly capabilityThresholds: Readonly<Record<string, number>>;
}

/** The evidence of a scenario that has none of its own. */
export const NO_EVIDENCE: ScenarioEvidence = { lagPairs: [], scores: [], capabilityThresholds: {} };

/**
 * The other scenario of a comparison, as a briefing keeps it: with all it assumes, so that the briefing
 * says the same wherever it is opened and whatever becomes of the other's own file.
 */
export interface ComparedScenario {
  readonly name: string;
  readonly preset: string;
  readonly assumptions: { readonly [Id in AssumptionId]?: Override };
  /** In place of the preset's; null where those hold. */
  readonly correlations: readonly RankCorrelation[] | null;
}

/** How the scenario is presented. */
export interface Briefing {
  /** In their order; empty for the storyline as it comes. */
  readonly slides: readonly SlideSpec[];
  /** What it is held against; null for nothing. */
  readonly against: ComparedScenario | null;
}

/** The briefing of a scenario whose author changed nothing in it. */
export const PLAIN_BRIEFING: Briefing = { slides: [], against: null };

/**
 * A set of assumptions with its name: the document. It holds only what its author changed from the
 * preset, so that two files differ exactly where their authors do. `resolveAssumptions` completes it.
 */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly author: string;
  /** ISO 8601 instants. */
  readonly created: string;
  readonly modified: string;
  readonly preset: string;
  /** Of the preset, when the scenario was made from it or last brought up to it. */
  readonly presetRevision: number;
  readonly horizon: number;
  readonly samples: number;
  readonly seed: number;
  readonly assumptions: { readonly [Id in AssumptionId]?: Override };
  /** In place of the preset's; null where those hold. */
  readonly correlations: readonly RankCorrelation[] | null;
  readonly evidence: ScenarioEvidence;
  readonly briefing: Briefing;
  /**
   * What it gave when it was saved: beside the document rather than part of what its author says.
   * After an edit it is of other assumptions, and then never written; see `ownResults`.
   */
  readonly results?: ResultsSnapshot;
}
