import { NativeSelect } from '@mantine/core';
import { RESULT_OPTIONS, resultLabel } from '#shared/format/names/result-options';

/** Which result a question is about. */
export function ResultSelect({
  label,
  hideLabel = false,
  option,
  year,
  more = [],
  onChange,
}: {
  label: string;
  hideLabel?: boolean;
  option: string;
  /** The year looked at, which some results are of. */
  year: number;
  /** Further choices, after those of the results. */
  more?: readonly { readonly value: string; readonly label: string }[];
  onChange: (option: string) => void;
}) {
  return (
    <NativeSelect
      size="xs"
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={option}
      data={[
        ...RESULT_OPTIONS.map(({ name }) => ({ value: name, label: resultLabel(name, year) })),
        ...more,
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
