import type { ReactNode } from 'react';
import tool from './tool.module.css';

/** A piece of evidence, as cells. */
export interface EvidenceRow {
  readonly cells: readonly ReactNode[];
  /** How it is taken out again; null for what cannot be. */
  readonly removal: { readonly label: string; readonly remove: () => void } | null;
}

/** Evidence that a scenario rests on, piece by piece; what is the user's own can be removed. */
export function EvidenceTable({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: readonly string[];
  rows: readonly EvidenceRow[];
}) {
  return (
    <table className={tool.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, removal }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two pieces may say the same
          <tr key={i}>
            {cells.map((cell, column) => (
              <td key={columns[column]}>
                {cell}
                {column === cells.length - 1 && removal !== null && (
                  <button
                    type="button"
                    className={tool.remove}
                    aria-label={removal.label}
                    onClick={removal.remove}
                  >
                    ×
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What else is known of a piece of evidence, under what it is called. */
export function EvidenceDetail({ children }: { children: ReactNode }) {
  return <span className={tool.beneath}>{children}</span>;
}
