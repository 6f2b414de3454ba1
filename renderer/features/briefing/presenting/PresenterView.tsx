import { Button } from '@mantine/core';
import type { Slide } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import { SlideView } from '../SlideView';
import classes from './Presentation.module.css';
import type { PresentedView } from './presented-view';
import { SlideStage } from './SlideStage';
import { SpeakerNotes } from './SpeakerNotes';
import { SpeakerTimes } from './SpeakerTimes';

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
  const slide = slides[at];
  const next = slides[at + 1];
  return (
    <div className={classes.presenter}>
      <SpeakerTimes number={at + 1} count={slides.length} begun={begun}>
        <Button variant="default" disabled={at === 0} onClick={onPrevious}>
          Back
        </Button>
        <Button variant="default" disabled={next === undefined} onClick={onNext}>
          Next
        </Button>
        <Button variant="default" onClick={onLeave}>
          Slides only (P)
        </Button>
      </SpeakerTimes>
      <section aria-label="This slide" className={classes.current}>
        {slide !== undefined && (
          <SlideStage
            key={slide.id}
            at="top"
            number={`${at + 1} / ${slides.length}`}
            {...{ slide, input, spawnRunner, ...view }}
          />
        )}
      </section>
      <section aria-label="Next slide" className={classes.next}>
        <h2 className={classes.label}>{next === undefined ? 'This is the last slide' : 'Next'}</h2>
        {next !== undefined && (
          <SlideView
            key={next.id}
            at="top"
            number={`${at + 2} / ${slides.length}`}
            {...{ slide: next, input, ...view }}
          />
        )}
      </section>
      <SpeakerNotes notes={slide?.notes ?? ''} />
    </div>
  );
}
