import { formatQuantity } from '#shared/format/quantity';
import type { MixtureComponent, NumericDefinition } from '#shared/model/assumptions/types';
import classes from './SpreadEditor.module.css';

/** The schools of thought a mixture is made of, with the weight each has. */
export function MixtureTable({
  definition,
  components,
}: {
  definition: NumericDefinition;
  components: readonly MixtureComponent[];
}) {
  const total = components.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">View</th>
          <th scope="col">Weight</th>
          <th scope="col">Median</th>
          <th scope="col">90% within</th>
        </tr>
      </thead>
      <tbody>
        {components.map(({ label, weight, value, factor }) => (
          <tr key={label}>
            <td>{label}</td>
            <td>{formatQuantity('fraction', weight / total)}</td>
            <td>{formatQuantity(definition.quantity, value)}</td>
            <td>×÷{formatQuantity('factor', factor).replace(/×$/u, '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
