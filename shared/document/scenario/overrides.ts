import { ASSUMPTION_IDS, type AssumptionId } from '#shared/model/assumptions/registry';
import { orderedSpread } from './ordered';
import type { Override } from './scenario';

/** Overrides as they stand in a file: in registry order, without parts that say nothing. */
export function tidyOverrides(
  overrides: Readonly<Partial<Record<AssumptionId, Override | undefined>>>,
): { readonly [Id in AssumptionId]?: Override } {
  return Object.fromEntries(
    ASSUMPTION_IDS.flatMap((id) => {
      const override = tidy(overrides[id] ?? {});
      return Object.keys(override).length === 0 ? [] : [[id, override]];
    }),
  );
}

/** Equal where two overrides, or two resolved figures, say the same, however they came about. */
export function overrideText(override: Override = {}): string {
  return JSON.stringify(tidy(override));
}

function tidy({ value, spread, note, locked }: Override): Override {
  return {
    ...(value === undefined ? {} : { value }),
    ...(spread === undefined ? {} : { spread: orderedSpread(spread) }),
    ...(note === undefined || note === '' ? {} : { note }),
    ...(locked === true ? { locked } : {}),
  };
}
