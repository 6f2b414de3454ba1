import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { uniqueKeys } from '#shared/base/unique-keys';
import type { HeadroomBridge } from '#shared/ipc/contract';
import type { Presented } from '#shared/ipc/presented';
import classes from './Presentation.module.css';
import { presentingAction } from './presenting-keys';
import { SpeakerNotes } from './SpeakerNotes';
import { SpeakerTimes } from './SpeakerTimes';

/** The window on a second screen: notes, the next slide, clock and timer, while another shows the slides. */
export function SpeakerPage({
  bridge,
}: {
  bridge: Pick<HeadroomBridge, 'getPresented' | 'steer' | 'on'>;
}) {
  const [presented, setPresented] = useState<Presented | null>(null);

  useEffect(() => {
    const stop = bridge.on('presented', setPresented);
    void bridge.getPresented().then(setPresented);
    return stop;
  }, [bridge]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const button = document.activeElement instanceof HTMLButtonElement;
      const action = presentingAction(event, button ? 'button' : null);
      const kind = action?.kind;
      if (kind !== 'next' && kind !== 'previous' && kind !== 'black' && kind !== 'leave') return;
      event.preventDefault();
      void bridge.steer(kind);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [bridge]);

  if (presented === null) return <main aria-label="Speaker" className={classes.speaker} />;
  const { number, count, title, notes, next, begun, black } = presented;
  const keys = uniqueKeys(next?.lines ?? []);
  return (
    <main aria-label="Speaker" className={classes.speaker}>
      <SpeakerTimes number={number} count={count} begun={begun}>
        <Button variant="default" disabled={number === 1} onClick={() => bridge.steer('previous')}>
          Back
        </Button>
        <Button variant="default" disabled={next === null} onClick={() => bridge.steer('next')}>
          Next
        </Button>
        <Button variant="default" aria-pressed={black} onClick={() => bridge.steer('black')}>
          {black ? 'Show the slide' : 'Black'}
        </Button>
        <Button variant="default" onClick={() => bridge.steer('leave')}>
          End
        </Button>
      </SpeakerTimes>
      <section aria-label="This slide" className={classes.said}>
        <h1>{title}</h1>
        <SpeakerNotes notes={notes} />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long outline is scrolled by the keyboard */}
      <section aria-label="Next slide" className={classes.outline} tabIndex={0}>
        <h2>{next === null ? 'This is the last slide' : 'Next'}</h2>
        {next !== null && (
          <>
            <h3>{next.title}</h3>
            <ul>
              {next.lines.map((line, i) => (
                <li key={keys[i]}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </main>
  );
}
