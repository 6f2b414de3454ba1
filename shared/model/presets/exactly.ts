import type { NumericId } from '../assumptions/registry';

/** Values that are certain, as a published forecast's inputs are where it gives no spread. */
export function exactly(values: { readonly [Id in NumericId]?: number }): {
  readonly [Id in NumericId]?: { readonly value: number; readonly spread: null };
} {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, spread: null }]),
  );
}
