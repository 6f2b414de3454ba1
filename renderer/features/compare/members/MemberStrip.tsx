import { useState } from 'react';
import { useCompare } from '../../../state/stores';
import type { CompareParts } from '../parts/compare-parts';
import type { ComparedMember } from '../parts/members';
import { MemberCard } from './MemberCard';
import classes from './MemberStrip.module.css';

/** Who is compared: it stays in view, and is the key to every colour below it. */
export function MemberStrip({
  members,
  baseline,
  parts,
}: {
  members: readonly ComparedMember[];
  baseline: number;
  parts: CompareParts;
}) {
  const move = useCompare((state) => state.move);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  function moveBy(place: number, by: number): void {
    const member = members[place];
    const to = place + by;
    if (member === undefined || to < 0 || to >= members.length || by === 0) return;
    move(member.key, by);
    setSaid(`${member.name} is now ${to + 1} of ${members.length}`);
  }

  function drop(onto: number): void {
    const from = members.findIndex(({ key }) => key === dragged);
    if (from !== -1) moveBy(from, onto - from);
    setDragged(null);
    setOver(null);
  }

  return (
    <>
      <ul className={classes.members} aria-label="Scenarios compared">
        {members.map((member, place) => (
          <li
            key={member.key}
            data-over={(over === member.key && dragged !== member.key) || undefined}
            data-dragged={dragged === member.key || undefined}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', member.name);
              setDragged(member.key);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(member.key);
            }}
            onDrop={(event) => {
              event.preventDefault();
              drop(place);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
          >
            <MemberCard
              member={member}
              place={place}
              count={members.length}
              isBaseline={place === baseline}
              onMove={(by) => moveBy(place, by)}
              parts={parts}
            />
          </li>
        ))}
      </ul>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
