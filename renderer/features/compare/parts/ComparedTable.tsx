import type { ReactNode } from 'react';
import tables from '../tables.module.css';
import { MemberName } from './MemberName';
import type { ComparedMember } from './members';

/** A table with a column for each scenario, and its name over it. */
export function ComparedTable({
  heading,
  members,
  className,
  firstColumn,
  children,
}: {
  /** What the rows are. */
  heading: string;
  members: readonly ComparedMember[];
  className: string | undefined;
  /** Class that gives the first column its width. */
  firstColumn: string | undefined;
  /** Groups of rows. */
  children: ReactNode;
}) {
  return (
    <div className={tables.wide}>
      <table className={`${tables.table} ${className}`}>
        <colgroup>
          <col className={firstColumn} />
          {members.map(({ key }) => (
            <col key={key} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {members.map((member, place) => (
              <th key={member.key} scope="col">
                <MemberName member={member} place={place} />
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

/** Rows under a name of their own. */
export function ComparedRows({
  label,
  members,
  children,
}: {
  label: string;
  members: readonly ComparedMember[];
  children: ReactNode;
}) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={members.length + 1}>
          <span>{label}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
