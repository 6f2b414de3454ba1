import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Slide } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import { FitSlide } from './FitSlide';
import classes from './Presentation.module.css';
import type { PresentedView } from './presented-view';
import { SlideStage } from './SlideStage';
import { SlideView } from './SlideView';

/** What who speaks sees: this slide and the next, the notes, the clock and the time since the start. */
export function PresenterView({
  slides,
  at,
  input,
  view: { spawnRunner, ...view },
  begun,
  onNext,
  onPrevious,
  onLeave,
}: {
  slides: readonly Slide[];
  at: number;
  input: StoryInput;
  view: PresentedView;
  /** Milliseconds since 1970. */
  begun: number;
  onNext: () => void;
  onPrevious: () => void;
  onLeave: () => void;
}) {
  const now = useClock();
  const [from, setFrom] = useState(begun);
  const slide = slides[at];
  const next = slides[at + 1];
  return (
    <div className={classes.presenter}>
      <header className={classes.times}>
        <span>
          Slide {at + 1} of {slides.length}
        </span>
        <span className={classes.timer} role="timer" aria-label="Time since the start">
          {elapsed(now - from)}
        </span>
        <Button variant="default" onClick={() => setFrom(Date.now())}>
          From zero
        </Button>
        <span>{CLOCK.format(now)}</span>
        <span className={classes.steer}>
          <Button variant="default" disabled={at === 0} onClick={onPrevious}>
            Back
          </Button>
          <Button variant="default" disabled={next === undefined} onClick={onNext}>
            Next
          </Button>
          <Button variant="default" onClick={onLeave}>
            Slides only (P)
          </Button>
        </span>
      </header>
      <section aria-label="This slide" className={classes.current}>
        <FitSlide>
          {(width) =>
            slide !== undefined && (
              <SlideStage
                key={slide.id}
                {...{ slide, input, number: at + 1, width, spawnRunner, ...view }}
              />
            )
          }
        </FitSlide>
      </section>
      <section aria-label="Next slide" className={classes.next}>
        <h2>{next === undefined ? 'This is the last slide' : 'Next'}</h2>
        <FitSlide>
          {(width) =>
            next !== undefined && (
              <SlideView
                key={next.id}
                {...{ slide: next, input, number: at + 2, width, ...view }}
              />
            )
          }
        </FitSlide>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by the keyboard */}
      <section aria-label="Notes" className={classes.notes} tabIndex={0}>
        {(slide?.notes ?? '').split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    </div>
  );
}

function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const CLOCK = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

/** "4:05", "1:02:30". */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours === 0
    ? `${minutes}:${two(seconds % 60)}`
    : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}
