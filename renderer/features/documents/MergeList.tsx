import type { LineDifference } from '#shared/document/lines/differing-lines';
import classes from './merge.module.css';

/** Changes of one side, each with what it was. */
export function MergeList({ title, lines }: { title: string; lines: readonly LineDifference[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={classes.heading}>
        {title} ({lines.length})
      </h3>
      <ul className={classes.changes}>
        {lines.map(({ key, label, a, b }) => (
          <li key={key}>
            <span>{label}</span>
            <span className={classes.text} title={b ?? ''}>
              {a !== null && (
                <>
                  <span className="visually-hidden">from </span>
                  <span className={classes.old}>{a}</span>
                  <span aria-hidden> → </span>
                  <span className="visually-hidden"> to </span>
                </>
              )}
              {b ?? '(nothing)'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
