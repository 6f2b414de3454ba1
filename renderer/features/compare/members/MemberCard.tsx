import { Menu } from '@mantine/core';
import { IconAlertTriangle, IconDotsVertical } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { FEWEST_MEMBERS } from '../../../state/compare-store';
import { currentStep } from '../../../state/edit-history';
import { useCompare, useScenario } from '../../../state/stores';
import { IconButton } from '../../../ui/fields/IconButton';
import type { CompareParts } from '../parts/compare-parts';
import { MemberBadge } from '../parts/MemberBadge';
import type { ComparedMember } from '../parts/members';
import classes from './MemberCard.module.css';
import { useMemberFlows } from './use-member-flows';

const FROM: Readonly<Record<ComparedMember['from'], string>> = {
  open: 'open here',
  preset: 'preset',
  library: 'library',
};

/** One of the scenarios compared: its sign, its name, where it is from, what can be done with it. */
export function MemberCard({
  member,
  place,
  count,
  isBaseline,
  onMove,
  parts,
}: {
  member: ComparedMember;
  place: number;
  count: number;
  isBaseline: boolean;
  onMove: (by: number) => void;
  parts: CompareParts;
}) {
  const chooseBaseline = useCompare((state) => state.chooseBaseline);
  const { key, name, color, from, edited, problem } = member;

  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  }

  return (
    <div className={classes.card}>
      <div className={classes.line}>
        <button
          type="button"
          className={classes.grip}
          aria-label={`Move ${name}, ${place + 1} of ${count}: arrow keys`}
          title="Drag, or use the arrow keys, to reorder"
          onKeyDown={onKeyDown}
        >
          <MemberBadge color={color} place={place} />
        </button>
        <strong className={classes.name} dir="auto" title={name}>
          {name}
        </strong>
        <MemberMenu member={member} place={place} count={count} onMove={onMove} parts={parts} />
      </div>
      <div className={classes.line}>
        <label className={classes.baseline}>
          <input
            type="radio"
            name="baseline"
            checked={isBaseline}
            onChange={() => chooseBaseline(key)}
          />
          Baseline
        </label>
        <span className={classes.from} data-edited={edited || undefined}>
          {edited ? 'not saved' : FROM[from]}
        </span>
        {problem !== null && (
          <span className={classes.problem} title={problem}>
            <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
            <span className="visually-hidden">Shown as last read: {problem}</span>
          </span>
        )}
      </div>
    </div>
  );
}

function MemberMenu({
  member,
  place,
  count,
  onMove,
  parts,
}: {
  member: ComparedMember;
  place: number;
  count: number;
  onMove: (by: number) => void;
  parts: CompareParts;
}) {
  const putBack = useCompare((state) => state.putBack);
  const step = useScenario(currentStep);
  const flows = useMemberFlows(parts);
  const { key, name, from, edited } = member;
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <IconButton size="small" aria-label={`More for ${name}`}>
          <IconDotsVertical size={16} stroke={1.75} aria-hidden />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {from !== 'open' && (
          <Menu.Item onClick={() => flows.open(member)}>Open in the workbench</Menu.Item>
        )}
        {edited && (
          <>
            <Menu.Item onClick={() => flows.save(member)}>Save as a new scenario…</Menu.Item>
            <Menu.Item onClick={() => putBack(key, null, step)}>Put back as it was</Menu.Item>
          </>
        )}
        <Menu.Item disabled={place === 0} onClick={() => onMove(-1)}>
          Move left
        </Menu.Item>
        <Menu.Item disabled={place === count - 1} onClick={() => onMove(1)}>
          Move right
        </Menu.Item>
        <Menu.Item disabled={count <= FEWEST_MEMBERS} onClick={() => flows.remove(member)}>
          Remove from the comparison
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
