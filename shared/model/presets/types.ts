import type { AssumptionId, NumericId, SwitchId } from '../assumptions/registry';
import type { Spread } from '../assumptions/types';
import type { RankCorrelation } from '../results';

/** What is said of one assumption on top of a preset; a part left out stays as it is there. */
export interface AssumptionOverride {
  readonly value?: number | boolean;
  /** null means certain. Left out, the spread underneath moves with the value. */
  readonly spread?: Spread | null;
}

/** What is said of some assumptions on top of a preset. */
export type Overrides = { readonly [Id in AssumptionId]?: AssumptionOverride };

/**
 * What a preset is: a view of the world to begin from, another world to try, or a published forecast's
 * own inputs, to hold the model against.
 */
export type PresetKind = 'view' | 'what-if' | 'replication';

/** A named set of assumptions to begin from: what it changes from another's, in the end the memo's. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  /** What tells it from the others, in a sentence or two that are true of its numbers. */
  readonly about: string;
  readonly kind: PresetKind;
  /** The preset it changes; null for the memo, whose figures are the registry's own. */
  readonly base: string | null;
  /** Goes up by one whenever a value changes: scenarios remember which they were made from. */
  readonly revision: number;
  /** Decimal year up to which it knows the world. */
  readonly knownTo: number;
  /** Rank correlations in place of the base's; left out, the base's hold. */
  readonly correlations?: readonly RankCorrelation[];
  readonly overrides: {
    readonly [Id in NumericId]?: { readonly value?: number; readonly spread?: Spread | null };
  } & { readonly [Id in SwitchId]?: { readonly value: boolean } };
}
