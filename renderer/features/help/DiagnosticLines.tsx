import type { DiagnosticLine } from '#shared/ipc/contract';
import classes from './help.module.css';

/** Labels with their values, to be read and selected. */
export function DiagnosticLines({ lines }: { lines: readonly DiagnosticLine[] }) {
  return (
    <dl className={classes.lines}>
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
