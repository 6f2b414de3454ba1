import { useMemo } from 'react';
import { LIVE_KINDS } from '#shared/briefing/deck';
import type { Slide } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import { tellStory } from '#shared/briefing/tell-story';
import type { NumericId } from '#shared/model/assumptions/registry';
import type { Runner } from '../../../engine/runner';
import { SlideView, type SlideViewProps } from '../SlideView';
import { LIVE_SLIDER_HEIGHT, LiveSlider } from './LiveSlider';
import { useWhatIf } from './use-what-if';

/**
 * A slide with what can be tried out on it. What is tried lives here and nowhere else: given a key of
 * the slide it is forgotten when the slide is left.
 */
export function SlideStage({
  spawnRunner,
  ...view
}: Omit<SlideViewProps, 'whatIf' | 'reserve' | 'children'> & { spawnRunner: () => Runner }) {
  const { slide } = view;
  const live = liveOf(slide);
  const { value, input, try: tryValue } = useWhatIf(view.input, live, spawnRunner);
  const tried = useMemo(
    () => (value === null ? null : triedSlide(slide, input)),
    [value, slide, input],
  );
  return (
    <SlideView
      {...view}
      slide={tried ?? slide}
      input={input}
      whatIf={tried !== null}
      reserve={live === null ? 0 : LIVE_SLIDER_HEIGHT}
    >
      {live !== null && (
        <LiveSlider
          id={live}
          own={view.input.run.assumptions[live].value}
          tried={value}
          onTry={tryValue}
        />
      )}
    </SlideView>
  );
}

function liveOf({ kind, live }: Slide): NumericId | null {
  return LIVE_KINDS.includes(kind) ? (live as NumericId | null) : null;
}

/** The slide as it would be told; its author's title is of what is, and gives way to the finding. */
function triedSlide({ id }: Slide, input: StoryInput): Slide | null {
  const told = tellStory(input).find((slide) => slide.id === id);
  return told === undefined ? null : { ...told, title: `What if: ${told.finding}` };
}
