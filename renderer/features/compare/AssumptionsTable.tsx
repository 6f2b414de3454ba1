import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { PolicyMark } from '../../ui/PolicyMark';
import { assumptionTable } from './assumption-table';
import classes from './CompareScreen.module.css';
import type { Member } from './members';

/** What the scenarios assume: only what differs, or everything. */
export function AssumptionsTable({
  members,
  baseline,
}: {
  members: readonly Member[];
  baseline: number;
}) {
  const [all, setAll] = useState(false);
  const rows = assumptionTable(
    members.map(({ scenario }) => scenario),
    baseline,
    all,
  );
  return (
    <section aria-label="Assumptions" className={classes.part}>
      <h2>Assumptions</h2>
      <Checkbox
        size="xs"
        label="Also those that are the same"
        checked={all}
        onChange={(event) => setAll(event.currentTarget.checked)}
      />
      {rows.length === 0 ? (
        <p className={classes.about}>They assume the same.</p>
      ) : (
        <div className={classes.wide}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Assumption</th>
                {members.map(({ key, name }) => (
                  <th key={key} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, label, kind, cells }) => (
                <tr key={id}>
                  <th scope="row">
                    {label}
                    {kind === 'policy' && <PolicyMark />}
                  </th>
                  {cells.map(({ value, spread, note, differs }, i) => (
                    <td key={members[i]?.key} data-differs={differs || undefined}>
                      {value}
                      {spread !== '' && <span className={classes.quiet}> {spread}</span>}
                      {note !== '' && <span className={classes.note}>{note}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
