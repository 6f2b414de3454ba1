import { Menu, NativeSelect } from '@mantine/core';
import { IconCopy, IconLock } from '@tabler/icons-react';
import { editQuantity } from '#shared/format/number/quantity';
import { readAssumptionValue, writeAssumptionValue } from '#shared/format/number/read-value';
import { definitionOf } from '#shared/model/assumptions/registry';
import { ValueField } from '../../../ui/fields/ValueField';
import type { MemberEdits } from '../members/use-member-edits';
import { MemberBadge } from '../parts/MemberBadge';
import type { ComparedMember } from '../parts/members';
import tables from '../tables.module.css';
import classes from './AssumptionsTable.module.css';
import type { AssumptionRow } from './assumption-table';

/** What one scenario assumes: the value to be edited, its spread, its rationale. */
export function AssumptionCellView({
  row,
  members,
  place,
  edits,
}: {
  row: AssumptionRow;
  members: readonly ComparedMember[];
  place: number;
  edits: MemberEdits;
}) {
  const cell = row.cells[place];
  const member = members[place];
  if (cell === undefined || member === undefined) return null;
  const { spread, note, locked, differs } = cell;
  return (
    <td data-differs={differs || undefined}>
      <div className={classes.line}>
        <Value row={row} place={place} member={member} edits={edits} />
        {locked && (
          <span className={classes.lock} title="Locked by its author">
            <IconLock size={14} stroke={1.75} aria-hidden />
            <span className="visually-hidden">Locked by its author</span>
          </span>
        )}
        <CopyMenu row={row} members={members} place={place} edits={edits} />
      </div>
      {spread !== '' && <span className={`${tables.beneath} ${tables.quiet}`}>{spread}</span>}
      {note !== '' && (
        <span className={classes.note} title={note}>
          {note}
        </span>
      )}
    </td>
  );
}

function Value({
  row: { id, label, cells },
  place,
  member,
  edits,
}: {
  row: AssumptionRow;
  place: number;
  member: ComparedMember;
  edits: MemberEdits;
}) {
  const definition = definitionOf(id);
  const { value, locked = false } = cells[place] ?? {};
  const name = `${label} in ${member.name}`;
  if (definition.type === 'switch') {
    return (
      <NativeSelect
        size="xs"
        aria-label={name}
        disabled={locked}
        value={value === true ? 'yes' : 'no'}
        data={['yes', 'no']}
        onChange={(event) =>
          edits.setSwitch(member, definition.id, event.currentTarget.value === 'yes')
        }
      />
    );
  }
  const number = Number(value);
  if (definition.choices !== undefined) {
    return (
      <NativeSelect
        size="xs"
        aria-label={name}
        disabled={locked}
        value={String(number)}
        data={definition.choices.map((choice) => ({
          value: String(choice),
          label: writeAssumptionValue(definition, choice),
        }))}
        onChange={(event) =>
          edits.setValue(member, definition.id, Number(event.currentTarget.value))
        }
      />
    );
  }
  return (
    <ValueField
      label={name}
      text={writeAssumptionValue(definition, number)}
      editText={editQuantity(definition.quantity, number)}
      parse={(typed) => readAssumptionValue(definition, typed)}
      onCommit={(next) => edits.setValue(member, definition.id, next)}
      disabled={locked}
    />
  );
}

function CopyMenu({
  row: { id, label, cells },
  members,
  place,
  edits,
}: {
  row: AssumptionRow;
  members: readonly ComparedMember[];
  place: number;
  edits: MemberEdits;
}) {
  const from = members[place];
  if (from === undefined) return null;
  const others = members.flatMap((member, i) => (i === place ? [] : [{ member, i }]));
  const takes = ({ i }: { i: number }) =>
    cells[i]?.locked !== true && cells[i]?.exact !== cells[place]?.exact;
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button
          type="button"
          className={classes.more}
          aria-label={`Use ${label} of ${from.name} in…`}
          title="Use this in…"
        >
          <IconCopy size={14} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Use this in</Menu.Label>
        {others.map((other) => (
          <Menu.Item
            key={other.member.key}
            disabled={!takes(other)}
            leftSection={<MemberBadge color={other.member.color} place={other.i} />}
            onClick={() => edits.copy(id, from, [other.member])}
          >
            {other.member.name}
            {cells[other.i]?.locked === true && ' (locked)'}
          </Menu.Item>
        ))}
        {others.length > 1 && (
          <Menu.Item
            disabled={!others.some(takes)}
            onClick={() =>
              edits.copy(
                id,
                from,
                others.filter(takes).map(({ member }) => member),
              )
            }
          >
            All others
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
