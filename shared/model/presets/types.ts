import type { AssumptionId, NumericId, SwitchId } from '../assumptions/registry';
import type { Spread } from '../assumptions/types';

/** What is said of one assumption on top of a preset; a part left out stays as it is there. */
export interface AssumptionOverride {
  readonly value?: number | boolean;
  /** null means certain. Left out, the spread underneath moves with the value. */
  readonly spread?: Spread | null;
}

/** What is said of some assumptions on top of a preset. */
export type Overrides = { readonly [Id in AssumptionId]?: AssumptionOverride };

/** A named set of assumptions to begin from: what it changes from the memo's figures. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  /** One sentence that tells it from the others. */
  readonly about: string;
  readonly overrides: {
    readonly [Id in NumericId]?: { readonly value?: number; readonly spread?: Spread | null };
  } & { readonly [Id in SwitchId]?: { readonly value: boolean } };
}
