import type { ReactNode } from 'react';
import classes from './CompareSection.module.css';

/** One part of the comparison under a heading that the bar over the parts leads to. */
export function CompareSection({
  label,
  aside,
  about,
  children,
}: {
  label: string;
  /** Controls at the end of the heading's line. */
  aside?: ReactNode;
  /** What it says and by which rule, in a sentence or two. */
  about?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-label={label} className={classes.section}>
      <div className={classes.head}>
        <h2 id={sectionId(label)} tabIndex={-1}>
          {label}
        </h2>
        {aside !== undefined && <div className={classes.aside}>{aside}</div>}
      </div>
      {about !== undefined && <p className={classes.about}>{about}</p>}
      {children}
    </section>
  );
}

export function sectionId(label: string): string {
  return `compare-${label.toLowerCase().replaceAll(' ', '-')}`;
}
