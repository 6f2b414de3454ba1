import { Select } from '@mantine/core';
import type { RegisteredAssumption } from '#shared/model/assumptions/registry';
import { GROUPS } from '#shared/model/assumptions/types';

/** One of the assumptions, found by typing. */
export function AssumptionSelect<Offered extends RegisteredAssumption>({
  label,
  value,
  onChange,
  offered,
}: {
  label: string;
  value: Offered['id'];
  onChange: (id: Offered['id']) => void;
  /** Those that can be chosen. */
  offered: readonly Offered[];
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
        items: offered
          .filter((each) => each.group === group.id)
          .map((each) => ({
            value: each.id,
            label: each.label,
          })),
      })).filter(({ items }) => items.length > 0)}
      onChange={(id) => {
        const chosen = offered.find((each) => each.id === id);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    />
  );
}
