import { err, ok, type Result } from '#shared/base/result';
import { parseQuantity } from '#shared/format/number/parse';
import { editQuantity, formatQuantity } from '#shared/format/number/quantity';
import type { Quantity } from '#shared/model/assumptions/types';
import { ValueField } from '../../ui/fields/ValueField';
import classes from './calculators.module.css';

/** One factor of a calculation, with what it is done with before it. */
export function FactorField({
  sign = '',
  label,
  quantity,
  value,
  range,
  note,
  onChange,
}: {
  /** "×", "÷", "=". */
  sign?: string;
  label: string;
  quantity: Quantity;
  value: number;
  range: readonly [min: number, max: number];
  note?: string;
  onChange: (value: number) => void;
}) {
  function parse(typed: string): Result<number, string> {
    const parsed = parseQuantity(quantity, typed);
    if (!parsed.ok) return parsed;
    const [min, max] = range;
    if (parsed.value >= min && parsed.value <= max) return ok(parsed.value);
    return err(`From ${formatQuantity(quantity, min)} to ${formatQuantity(quantity, max)}.`);
  }
  return (
    <div className={classes.factor}>
      <span className={classes.sign} aria-hidden>
        {sign}
      </span>
      <span className={classes.name}>
        {label}
        {note !== undefined && <span className={classes.note}>{note}</span>}
      </span>
      <ValueField
        label={label}
        text={formatQuantity(quantity, value)}
        editText={editQuantity(quantity, value)}
        parse={parse}
        onCommit={onChange}
      />
    </div>
  );
}

/** What a calculation comes to on the way or at its end. */
export function CalculatedFigure({
  label,
  value,
  note,
}: {
  label: string;
  value: string;
  note?: string;
}) {
  return (
    <div className={classes.factor} data-outcome>
      <span className={classes.sign} aria-hidden>
        =
      </span>
      <span className={classes.name}>
        {label}
        {note !== undefined && <span className={classes.note}>{note}</span>}
      </span>
      <output className={classes.outcome} aria-label={label}>
        {value}
      </output>
    </div>
  );
}
