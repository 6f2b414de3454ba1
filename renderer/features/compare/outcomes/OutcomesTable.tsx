import type { ReactNode } from 'react';
import { writeChange } from '#shared/headlines/change';
import { firstCeiling } from '#shared/headlines/first-ceiling';
import { yearWithin } from '#shared/headlines/headlines';
import type { ModelRun } from '#shared/model/model-run';
import { ceilingChange, ceilingWords } from '#shared/sentences/ceiling-words';
import { ExplainedTerm } from '../../../ui/panels/ExplainedTerm';
import { ComparedRows, ComparedTable } from '../parts/ComparedTable';
import { CompareSection } from '../parts/CompareSection';
import type { SectionProps } from '../parts/compare-parts';
import tables from '../tables.module.css';
import classes from './OutcomesTable.module.css';
import { type OutcomeCell, type OutcomeSide, outcomeCell } from './outcome-cell';
import { OUTCOME_GROUPS } from './outcome-rows';
import { outcomesCsv } from './outcomes-csv';
import { useDraws } from './use-draws';

const TITLE = 'Outcomes';

/** What follows from every scenario, and how each differs from the baseline's. */
export function OutcomesTable({ members, runs, baseline, year, parts }: SectionProps) {
  const draws = useDraws(members);
  const sides = runs.map((run, i): OutcomeSide | null =>
    run === null ? null : { run, draws: draws[i] ?? null },
  );
  const base = sides[baseline] ?? null;
  const at = base === null ? year : yearWithin(base.run, year);
  const name = members[baseline]?.name ?? '';
  const cellOf = (row: (typeof OUTCOME_GROUPS)[number]['rows'][number], i: number) => {
    const side = sides[i] ?? null;
    return side === null ? null : outcomeCell(row, side, i === baseline ? null : base, at);
  };
  return (
    <CompareSection
      label={TITLE}
      aside={parts.tableActions(TITLE)({
        title: TITLE,
        sentence: `Medians with 90% intervals, and differences from ${name}.`,
        layers: [],
        table: () =>
          outcomesCsv(
            members.map((member, i) => ({ name: member.name, side: sides[i] ?? null })),
            baseline,
            at,
          ),
        scenarios: members.map(({ scenario }) => scenario),
      })}
      about={
        <>
          Medians with 90% intervals; under them the difference from <b>{name}</b>. A difference{' '}
          <b>exceeds the uncertainty</b> where the median lies outside the 90% interval of {name}.
          Draws agree that differ the same way: scenarios share the draws of what they have in
          common, so that a small difference can be certain. A probability states uncertainty
          itself; its difference is held against sampling error.
        </>
      }
    >
      <ComparedTable
        heading="Outcome"
        members={members}
        className={classes.outcomes}
        firstColumn={classes.first}
      >
        {OUTCOME_GROUPS.map(({ label, rows }) => (
          <ComparedRows key={label(at)} label={label(at)} members={members}>
            {rows.map((row) => (
              <Row key={row.id} label={row.label(at)} meaning={row.meaning}>
                {members.map(({ key }, i) => (
                  <Cell key={key} cell={cellOf(row, i)} />
                ))}
              </Row>
            ))}
          </ComparedRows>
        ))}
        <ComparedRows label="What stops growth" members={members}>
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
        </ComparedRows>
      </ComparedTable>
    </CompareSection>
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
        <ExplainedTerm lines={() => [label, meaning]}>{label}</ExplainedTerm>
      </th>
      {children}
    </tr>
  );
}

function Cell({ cell }: { cell: OutcomeCell | null }) {
  if (cell === null) return <td className={tables.quiet}>refused by the model</td>;
  const { value, past, interval, change, standing, exceeds } = cell;
  return (
    <td data-exceeds={exceeds || undefined}>
      <span className={classes.value}>{value}</span>{' '}
      {interval !== '' && <span className={tables.quiet}>{interval}</span>}
      {past && <span className={`${tables.beneath} ${classes.past}`}>past already</span>}
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
  const change = base === null ? '' : writeChange(ceilingChange(run, base, 'baseline'));
  return { value: name, past: false, interval: from, change, standing: '', exceeds: false };
}
