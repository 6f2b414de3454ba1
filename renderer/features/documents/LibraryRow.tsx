import { formatMoment } from '#shared/format/dates';
import { presetName } from '#shared/format/preset-name';
import type { LibraryEntry } from '#shared/ipc/contract';
import classes from './documents.module.css';
import { IssueList } from './IssueList';

/** One file: what it holds, or why it cannot be read. */
export function LibraryRow({ entry, onOpen }: { entry: LibraryEntry; onOpen: () => void }) {
  const { fileName, modified, content } = entry;
  const when = formatMoment(modified);
  if (!content.ok) {
    return (
      <li className={classes.bad}>
        <span className={classes.entryName}>{fileName}</span>
        <span>{content.error.message}</span>
        {content.error.document !== undefined && (
          <IssueList issues={content.error.document.issues.slice(0, 3)} />
        )}
      </li>
    );
  }
  const { name, preset, tags } = content.value;
  return (
    <li>
      <button type="button" className={classes.entry} onClick={onOpen}>
        <span className={classes.entryName}>
          <span className="visually-hidden">Open </span>
          {name}
        </span>
        <span className={classes.entryWhen}>{when}</span>
        <span className={classes.quiet}>
          {presetName(preset)}
          {tags.length > 0 && ` · ${tags.join(', ')}`}
        </span>
        <span className={classes.entryFile}>{fileName}</span>
      </button>
    </li>
  );
}
