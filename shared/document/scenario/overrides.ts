import { ASSUMPTION_IDS, type AssumptionId } from '#shared/model/assumptions/registry';
import { orderedSpread } from './ordered';
import type { Override } from './scenario';

/** As a reader of files gives it: what is left out may also be undefined. */
type ReadOverride = { readonly [Part in keyof Override]: Override[Part] | undefined };

/** Overrides as they stand in a file: in registry order, without parts that say nothing. */
export function tidyOverrides(
  overrides: Readonly<Partial<Record<AssumptionId, Override | undefined>>>,
): { readonly [Id in AssumptionId]?: Override } {
  return Object.fromEntries(
    ASSUMPTION_IDS.flatMap((id) => {
      const override = tidyOverride(overrides[id] ?? {});
      return Object.keys(override).length === 0 ? [] : [[id, override]];
    }),
  );
}

/** Equal where two overrides, or two resolved figures, say the same, however they came about. */
export function overrideText(override: Override = {}): string {
  return JSON.stringify(tidyOverride(override));
}

/** An override with its keys in the order of the file, without parts that say nothing. */
export function tidyOverride({ value, spread, note, locked }: ReadOverride): Override {
  return {
    ...(value === undefined ? {} : { value }),
    ...(spread === undefined ? {} : { spread: orderedSpread(spread) }),
    ...(note === undefined || note === '' ? {} : { note }),
    ...(locked === true ? { locked } : {}),
  };
}
