import { useState } from 'react';
import { whyNotTaken } from '#shared/document/edit/take-values';
import { definitionOf, type NumericId } from '#shared/model/assumptions/registry';
import { assumptionsOf } from '../../state/selectors/assumptions';
import { useScenario } from '../../state/stores';

export type CalculatorDraft<Id extends NumericId> = Readonly<Record<Id, number>>;

/**
 * Values of some assumptions, begun as the scenario has them, to be tried out before they are taken.
 * What is not touched follows the scenario.
 */
export function useCalculatorDraft<const Id extends NumericId>(ids: readonly Id[]) {
  const working = useScenario((state) => state.working);
  const setValues = useScenario((state) => state.setValues);
  const [touched, setTouched] = useState<Partial<Record<NumericId, number>>>({});
  const assumptions = assumptionsOf(working);
  const now = (id: Id) => assumptions[id].value;
  const draft = Object.fromEntries(
    ids.map((id) => [id, touched[id] ?? now(id)]),
  ) as CalculatorDraft<Id>;
  return {
    draft,
    changed: ids.some((id) => draft[id] !== now(id)),
    whyNot: whyNotTaken(working, draft),
    set: (values: Partial<Record<Id, number>>) => setTouched({ ...touched, ...values }),
    apply(): void {
      setValues(draft);
      setTouched({});
    },
    field: (id: Id) => {
      const definition = definitionOf(id);
      return {
        label: definition.label,
        quantity: definition.quantity,
        range: definition.range,
        value: draft[id],
        onChange: (value: number) => setTouched({ ...touched, [id]: value }),
      };
    },
  };
}
