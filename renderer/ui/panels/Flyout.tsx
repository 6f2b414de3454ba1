import { Popover } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import classes from './Flyout.module.css';

const WIDTH = 340;

/**
 * A button with a panel that opens beside it. The panel exists only while it is open, so that a
 * long list can carry many of these.
 */
export function Flyout({
  label,
  title,
  className,
  children,
  content,
}: {
  /** Accessible name of the button. */
  label: string;
  /** Name of the panel. */
  title: string;
  className?: string | undefined;
  /** What the button shows. */
  children: ReactNode;
  content: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const close = () => setOpen(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  // The panel leaves at once, and its focus with it: back to where it was opened from.
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (wasOpen.current && !open && lost) button.current?.focus({ preventScroll: true });
    wasOpen.current = open;
  }, [open]);

  return (
    <span className={classes.anchor}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        // Pressing the button of an open panel closes it; counted as outside it would reopen.
        onMouseDown={(event) => event.stopPropagation()}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <Popover
          opened
          onChange={setOpen}
          width={WIDTH}
          position="right-start"
          offset={12}
          trapFocus
          // The button says what it opens; the place beside it is nothing by itself.
          withRoles={false}
        >
          <Popover.Target>
            <span className={classes.target} />
          </Popover.Target>
          <Popover.Dropdown className={classes.panel} role="dialog" aria-labelledby={panelId}>
            <h3 id={panelId} className={classes.title}>
              {title}
            </h3>
            {content(close)}
          </Popover.Dropdown>
        </Popover>
      )}
    </span>
  );
}
