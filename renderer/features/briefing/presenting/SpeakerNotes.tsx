import { uniqueKeys } from '#shared/base/unique-keys';
import classes from './Presentation.module.css';

/** What to say, large enough to be read while standing. */
export function SpeakerNotes({ notes }: { notes: string }) {
  const lines = notes.split('\n').filter((line) => line.trim() !== '');
  const keys = uniqueKeys(lines);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by the keyboard
    <section aria-label="Notes" className={classes.notes} tabIndex={0}>
      {lines.length === 0 ? (
        <p className={classes.quiet}>No notes.</p>
      ) : (
        lines.map((line, i) => <p key={keys[i]}>{line}</p>)
      )}
    </section>
  );
}
