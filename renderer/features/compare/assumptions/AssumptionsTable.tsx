import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { ASSUMPTION_IDS } from '#shared/model/assumptions/registry';
import type { ChartTable } from '../../../charts/plot/chart-content';
import { useSession } from '../../../state/stores';
import { PolicyMark } from '../../../ui/marks/PolicyMark';
import { useMemberEdits } from '../members/use-member-edits';
import { ComparedRows, ComparedTable } from '../parts/ComparedTable';
import { CompareSection } from '../parts/CompareSection';
import type { SectionProps } from '../parts/compare-parts';
import type { ComparedMember } from '../parts/members';
import tables from '../tables.module.css';
import { AssumptionCellView } from './AssumptionCellView';
import classes from './AssumptionsTable.module.css';
import {
  assumptionGroups,
  type ComparedAssumptionGroup,
  correlationWords,
} from './assumption-table';

const TITLE = 'Assumptions';

/** What the scenarios assume, to be read across, edited in place and taken over from one another. */
export function AssumptionsTable({ members, baseline, parts }: SectionProps) {
  const all = useSession((state) => state.compareView.allAssumptions);
  const showComparison = useSession((state) => state.showComparison);
  const edits = useMemberEdits();
  const scenarios = useMemo(() => members.map(({ scenario }) => scenario), [members]);
  const differing = useMemo(
    () => assumptionGroups(scenarios, baseline, false),
    [scenarios, baseline],
  );
  const groups = useMemo(
    () => (all ? assumptionGroups(scenarios, baseline, true) : differing),
    [scenarios, baseline, all, differing],
  );
  const count = differing.reduce((sum, { rows }) => sum + rows.length, 0);
  const correlations = scenarios.map(correlationWords);
  const tied = all || new Set(correlations).size > 1;
  return (
    <CompareSection
      label={TITLE}
      aside={
        <>
          <SegmentedControl
            size="xs"
            aria-label="Assumptions shown"
            value={all ? 'all' : 'differing'}
            onChange={(value) => showComparison({ allAssumptions: value === 'all' })}
            data={[
              { value: 'differing', label: `Those that differ (${count})` },
              { value: 'all', label: `All (${ASSUMPTION_IDS.length})` },
            ]}
          />
          {parts.tableActions(TITLE)({
            title: TITLE,
            sentence: all ? 'All assumptions.' : 'The assumptions that differ.',
            layers: [],
            table: () => tableOf(members, groups),
            scenarios,
          })}
        </>
      }
      about="Shaded cells differ from the baseline. Values can be edited here: the open scenario as in the workbench, others in this comparison only, until you save them as scenarios of their own."
    >
      {groups.length === 0 && !tied ? (
        <p className={tables.nothing}>They assume the same.</p>
      ) : (
        <ComparedTable
          heading="Assumption"
          members={members}
          className={classes.assumptions}
          firstColumn={classes.first}
        >
          {groups.map((group) => (
            <Group key={group.label} group={group} members={members} edits={edits} />
          ))}
          {tied && (
            <tbody>
              <tr>
                <th scope="row">Rank correlations</th>
                {members.map(({ key }, i) => (
                  <td
                    key={key}
                    className={tables.quiet}
                    data-differs={correlations[i] !== correlations[baseline] || undefined}
                  >
                    {correlations[i]}
                  </td>
                ))}
              </tr>
            </tbody>
          )}
        </ComparedTable>
      )}
    </CompareSection>
  );
}

function Group({
  group: { label, rows },
  members,
  edits,
}: {
  group: ComparedAssumptionGroup;
  members: readonly ComparedMember[];
  edits: ReturnType<typeof useMemberEdits>;
}) {
  return (
    <ComparedRows label={label} members={members}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            {row.label}
            {row.kind === 'policy' && <PolicyMark />}
          </th>
          {members.map((member, place) => (
            <AssumptionCellView
              key={member.key}
              row={row}
              members={members}
              place={place}
              edits={edits}
            />
          ))}
        </tr>
      ))}
    </ComparedRows>
  );
}

function tableOf(
  members: readonly ComparedMember[],
  groups: readonly ComparedAssumptionGroup[],
): ChartTable {
  const heads = members.flatMap(({ name }) => [name, `${name}: spread`, `${name}: rationale`]);
  return {
    columns: ['assumption', 'id', 'kind', ...heads],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ id, label, kind, cells }) => [
        label,
        id,
        kind,
        ...cells.flatMap(({ value, spread, note }) => [
          typeof value === 'boolean' ? String(value) : value,
          spread,
          note,
        ]),
      ]),
    ),
  };
}
