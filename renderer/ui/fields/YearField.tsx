import { useState } from 'react';
import classes from './YearField.module.css';

/** A whole year, typed or stepped with the arrows; what is not one yet is held back. */
export function YearField({
  label,
  year,
  first,
  last,
  onYearChange,
}: {
  label: string;
  year: number;
  first: number;
  last: number;
  onYearChange: (year: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className={classes.field}
      type="number"
      aria-label={label}
      // What it has is taken at once: undo is about what was done, not about this field.
      data-typing={false}
      min={first}
      max={last}
      step={1}
      value={typed ?? year}
      onChange={(event) => {
        const { value, valueAsNumber } = event.currentTarget;
        const isYear =
          Number.isInteger(valueAsNumber) && valueAsNumber >= first && valueAsNumber <= last;
        setTyped(isYear ? null : value);
        if (isYear) onYearChange(valueAsNumber);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
