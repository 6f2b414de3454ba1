import { Tooltip } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import classes from './ExplainedTerm.module.css';

/**
 * A term with an explanation that shows on hover and on keyboard focus, and goes with Escape. The
 * explanation exists only while it shows, so that a column can carry many of these.
 */
export function ExplainedTerm({
  children,
  lines,
}: {
  children: ReactNode;
  /** The first is its title. Asked for only when the explanation shows. */
  lines: () => readonly string[];
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className={classes.anchor}>
      <button
        type="button"
        className={classes.term}
        data-open={open || undefined}
        aria-describedby={open ? id : undefined}
        onMouseEnter={() => setOpen(true)}
        onMouseLeave={() => setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
      >
        {children}
      </button>
      {open && <Explanation id={id} lines={lines()} />}
    </span>
  );
}

function Explanation({ id, lines }: { id: string; lines: readonly string[] }) {
  return (
    <>
      <span id={id} className="visually-hidden">
        {lines.join('. ')}
      </span>
      <Tooltip
        opened
        multiline
        w={280}
        position="left-start"
        offset={12}
        label={
          <div className={classes.lines} aria-hidden>
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </div>
        }
      >
        <span className={classes.target} />
      </Tooltip>
    </>
  );
}
