import type { ReactNode } from 'react';
import { firstCeiling } from '#shared/headlines/first-ceiling';
import { yearWithin } from '#shared/headlines/headlines';
import type { ModelRun } from '#shared/model/model-run';
import { ceilingChange, ceilingWords } from '#shared/sentences/ceiling-words';
import type { ChartTable } from '../../charts/chart-content';
import { Explained } from '../../ui/Explained';
import type { SectionProps } from './compare-parts';
import { MemberName } from './MemberName';
import classes from './OutcomesTable.module.css';
import { type OutcomeCell, outcomeCell, type Side } from './outcome-cell';
import { OUTCOMES } from './outcome-rows';
import { Section } from './Section';
import tables from './tables.module.css';
import { useDraws } from './use-draws';

const TITLE = 'Outcomes';

/** What follows from every scenario, and how each differs from the baseline's. */
export function OutcomesTable({ members, runs, baseline, year, parts }: SectionProps) {
  const draws = useDraws(members);
  const sides = runs.map((run, i): Side | null =>
    run === null ? null : { run, draws: draws[i] ?? null },
  );
  const base = sides[baseline] ?? null;
  const at = base === null ? year : yearWithin(base.run, year);
  const name = members[baseline]?.name ?? '';
  const cellOf = (row: (typeof OUTCOMES)[number]['rows'][number], i: number) => {
    const side = sides[i] ?? null;
    return side === null ? null : outcomeCell(row, side, i === baseline ? null : base, at);
  };
  return (
    <Section
      label={TITLE}
      aside={parts.tableActions(TITLE)({
        title: TITLE,
        sentence: `Medians with 90% intervals, and differences from ${name}.`,
        layers: [],
        table: () =>
          tableOf(
            members.map((member) => member.name),
            at,
            cellOf,
          ),
        scenarios: members.map(({ scenario }) => scenario),
      })}
      about={
        <>
          Medians with 90% intervals; under them the difference from <b>{name}</b>. A difference{' '}
          <b>exceeds the uncertainty</b> where the median lies outside the 90% interval of {name}.
          Draws agree that go the same way: scenarios share the draws of all they have in common, so
          a small difference can be sure. A probability can only differ by more than the samples may
          be wrong.
        </>
      }
    >
      <div className={tables.wide}>
        <table className={`${tables.table} ${classes.outcomes}`}>
          <colgroup>
            <col className={classes.first} />
            {members.map(({ key }) => (
              <col key={key} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Outcome</th>
              {members.map((member, place) => (
                <th key={member.key} scope="col">
                  <MemberName member={member} place={place} />
                </th>
              ))}
            </tr>
          </thead>
          {OUTCOMES.map(({ label, rows }) => (
            <tbody key={label(at)}>
              <tr>
                <th scope="rowgroup" colSpan={members.length + 1}>
                  <span>{label(at)}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.id} label={row.label(at)} meaning={row.meaning}>
                  {members.map(({ key }, i) => (
                    <Cell key={key} cell={cellOf(row, i)} />
                  ))}
                </Row>
              ))}
            </tbody>
          ))}
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={members.length + 1}>
                <span>What stops growth</span>
              </th>
            </tr>
            <Row
              label="First ceiling"
              meaning="What first holds the largest run below the spending trend, on the central path."
            >
              {members.map(({ key }, i) => (
                <Cell
                  key={key}
                  cell={ceilingCell(runs[i] ?? null, i === baseline ? null : (base?.run ?? null))}
                />
              ))}
            </Row>
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({
  label,
  meaning,
  children,
}: {
  label: string;
  meaning: string;
  children: ReactNode;
}) {
  return (
    <tr>
      <th scope="row">
        <Explained lines={() => [label, meaning]}>{label}</Explained>
      </th>
      {children}
    </tr>
  );
}

function Cell({ cell }: { cell: OutcomeCell | null }) {
  if (cell === null) return <td className={tables.quiet}>refused by the model</td>;
  const { value, interval, change, standing, exceeds } = cell;
  return (
    <td data-exceeds={exceeds || undefined}>
      <span className={classes.value}>{value}</span>{' '}
      {interval !== '' && <span className={tables.quiet}>{interval}</span>}
      {change !== '' && (
        <span className={tables.beneath} data-change>
          {change}
        </span>
      )}
      {standing !== '' && <span className={`${tables.beneath} ${tables.quiet}`}>{standing}</span>}
    </td>
  );
}

function ceilingCell(run: ModelRun | null, base: ModelRun | null): OutcomeCell | null {
  if (run === null) return null;
  const { name, from } = ceilingWords(firstCeiling(run), run.horizon);
  const change = base === null ? '' : ceilingChange(run, base, 'baseline');
  return { value: name, interval: from, change, standing: '', exceeds: false };
}

function tableOf(
  names: readonly string[],
  year: number,
  cellOf: (row: (typeof OUTCOMES)[number]['rows'][number], i: number) => OutcomeCell | null,
): ChartTable {
  const heads = names.flatMap((name) => [name, `${name}: 90% interval`, `${name}: difference`]);
  return {
    columns: ['outcome', ...heads],
    rows: OUTCOMES.flatMap(({ label, rows }) =>
      rows.map((row) => [
        row.kind === 'probability' ? `${row.label(year)}: ${label(year)}` : row.label(year),
        ...names.flatMap((_, i) => {
          const cell = cellOf(row, i);
          if (cell === null) return ['', '', ''];
          const said = [cell.change, cell.standing].filter(Boolean).join('; ');
          return [cell.value, cell.interval, said];
        }),
      ]),
    ),
  };
}
