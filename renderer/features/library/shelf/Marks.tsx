import { formatDay, formatMoment } from '#shared/format/dates';
import type { LibraryEntry } from '#shared/ipc/library';
import classes from './Marks.module.css';

/** Minutes that clocks of two machines may be apart without a word. */
const SKEW_MS = 10 * 60 * 1000;

/** That it is open, and that another file has its identity. */
export function FileMarks({
  open,
  twins,
  own,
}: {
  open: boolean;
  twins: readonly string[];
  own: string;
}) {
  const others = twins.filter((name) => name !== own);
  return (
    <>
      {open && <span className={classes.open}>open</span>}
      {others.length > 0 && (
        <span
          className={classes.twin}
          title={`The same scenario as ${others.join(', ')}, by its id. Duplicate one and remove the other if they should be two.`}
        >
          same id
        </span>
      )}
    </>
  );
}

/** As many as there is room for. */
export function TagMarks({ tags }: { tags: readonly string[] }) {
  return (
    <span className={classes.tags} title={tags.length > 1 ? tags.join(', ') : undefined}>
      {tags.map((tag) => (
        <span key={tag} className={classes.tag}>
          {tag}
        </span>
      ))}
    </span>
  );
}

/** When the file was last changed; a time to come is the clock of another machine. */
export function ChangedDay({ entry, day = false }: { entry: LibraryEntry; day?: boolean }) {
  const ahead = entry.modified > Date.now() + SKEW_MS;
  return (
    <time
      dateTime={new Date(entry.modified).toISOString()}
      title={
        ahead
          ? 'The clock of the machine that wrote it is ahead of this one.'
          : formatMoment(entry.modified)
      }
    >
      {day ? formatDay(entry.modified) : formatMoment(entry.modified)}
      {ahead && ' (clock ahead)'}
    </time>
  );
}

/** Behind a median date that lies before today. */
export function PastMark() {
  return (
    <span className={classes.past} title="Past already at the median">
      {' '}
      past
    </span>
  );
}
