import { Badge } from './Badge';
import classes from './MemberName.module.css';
import type { Member } from './members';

/** A member as tables name it at the head of its column or row. */
export function MemberName({ member, place }: { member: Member; place: number }) {
  return (
    <span className={classes.name} title={member.name}>
      <Badge color={member.color} place={place} />
      <span dir="auto">{member.name}</span>
    </span>
  );
}
