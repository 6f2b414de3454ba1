import { MemberBadge } from './MemberBadge';
import classes from './MemberName.module.css';
import type { ComparedMember } from './members';

/** A member as tables name it at the head of its column or row. */
export function MemberName({ member, place }: { member: ComparedMember; place: number }) {
  return (
    <span className={classes.name} title={member.name}>
      <MemberBadge color={member.color} place={place} />
      <span dir="auto">{member.name}</span>
    </span>
  );
}
