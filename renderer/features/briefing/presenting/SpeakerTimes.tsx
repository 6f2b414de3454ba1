import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './Presentation.module.css';
import { useClock } from './use-clock';

const CLOCK = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

/** The bar over what who speaks sees: where one is, the time since the start, the clock. */
export function SpeakerTimes({
  number,
  count,
  begun,
  children,
}: {
  number: number;
  count: number;
  /** Milliseconds since 1970. */
  begun: number;
  /** What leads on. */
  children: ReactNode;
}) {
  const now = useClock();
  const [reset, setReset] = useState<number | null>(null);
  return (
    <header className={classes.times}>
      <span>
        Slide {number} of {count}
      </span>
      <span className={classes.timer} role="timer" aria-label="Time since the start">
        {elapsed(now - (reset ?? begun))}
      </span>
      <Button variant="default" onClick={() => setReset(Date.now())}>
        From zero
      </Button>
      <span>{CLOCK.format(now)}</span>
      <span className={classes.steer}>{children}</span>
    </header>
  );
}

/** "4:05", "1:02:30". */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours === 0
    ? `${minutes}:${two(seconds % 60)}`
    : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}
