import { err, ok, type Result } from '#shared/base/result';
import type { NumericDefinition } from '#shared/model/assumptions/types';
import { parseQuantity } from './parse';
import { formatQuantity } from './quantity';

/** What a value is called from which something never happens. */
const NEVER = 'never';

/** Reads what was typed into an assumption's field, or says what is wrong with it and the bound. */
export function readAssumptionValue(
  definition: NumericDefinition,
  typed: string,
): Result<number, string> {
  const { neverFrom } = definition;
  if (neverFrom !== undefined && typed.trim().toLowerCase() === NEVER) return ok(neverFrom);
  const parsed = parseQuantity(definition.quantity, typed);
  if (!parsed.ok) return parsed;
  const [min, max] = definition.range;
  if (parsed.value < min || parsed.value > max) {
    return err(
      `Must be between ${writeAssumptionValue(definition, min)} and ${writeAssumptionValue(definition, max)}.`,
    );
  }
  const { choices } = definition;
  if (choices !== undefined && !choices.includes(parsed.value)) {
    return err(`Must be one of ${choices.join(', ')}.`);
  }
  return ok(parsed.value);
}

/** A value of an assumption as it is read, with its unit. */
export function writeAssumptionValue(definition: NumericDefinition, value: number): string {
  if (definition.neverFrom !== undefined && value >= definition.neverFrom) return NEVER;
  const figure = formatQuantity(definition.quantity, value);
  return definition.quantity === 'count' ? `${figure} ${definition.unit}` : figure;
}
