import { Select } from '@mantine/core';
import { ASSUMPTIONS, type AssumptionId } from '#shared/model/assumptions/registry';
import type { AssumptionDefinition } from '#shared/model/assumptions/types';
import { GROUPS } from '#shared/model/assumptions/types';

/** One of the assumptions, found by typing. */
export function AssumptionSelect<Id extends AssumptionId>({
  label,
  value,
  onChange,
  offers,
}: {
  label: string;
  value: Id;
  onChange: (id: Id) => void;
  /** Which of them can be chosen. */
  offers: (definition: AssumptionDefinition) => boolean;
}) {
  return (
    <Select
      size="xs"
      label={label}
      searchable
      // What is chosen is taken at once: undo is about what was done, not about this field.
      data-typing={false}
      allowDeselect={false}
      nothingFoundMessage="None is called that"
      maxDropdownHeight={320}
      value={value}
      data={GROUPS.map((group) => ({
        group: group.label,
        items: ASSUMPTIONS.filter((each) => each.group === group.id && offers(each)).map(
          (each) => ({
            value: each.id as string,
            label: each.label,
          }),
        ),
      })).filter(({ items }) => items.length > 0)}
      onChange={(id) => {
        if (id !== null) onChange(id as Id);
      }}
    />
  );
}
