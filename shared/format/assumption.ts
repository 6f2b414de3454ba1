import { formatQuantity } from '#shared/format/number/quantity';
import { writeAssumptionValue } from '#shared/format/number/read-value';
import { type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';

/** A value of an assumption as people read it. */
export function formatAssumption(id: AssumptionId, value: number | boolean): string {
  const definition = definitionOf(id);
  if (definition.type === 'switch') return value === true ? 'yes' : 'no';
  return definition.quantity === 'count'
    ? formatQuantity(definition.quantity, Number(value))
    : writeAssumptionValue(definition, Number(value));
}
