import { LIVE_KINDS } from '#shared/briefing/deck';
import type { Slide } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import { tellStory } from '#shared/briefing/tell-story';
import type { NumericId } from '#shared/model/assumptions/registry';
import type { Runner } from '../../../engine/runner';
import { SlideView, type SlideViewProps } from '../SlideView';
import { LiveSlider } from './LiveSlider';
import { useWhatIf } from './use-what-if';

/**
 * A slide with what can be tried out on it. What is tried lives here and nowhere else: given a key of
 * the slide it is forgotten when the slide is left.
 */
export function SlideStage({
  spawnRunner,
  ...view
}: Omit<SlideViewProps, 'whatIf' | 'children'> & { spawnRunner: () => Runner }) {
  const live = liveOf(view.slide);
  const { value, input, try: tryValue } = useWhatIf(view.input, live, spawnRunner);
  const tried = value === null ? null : toldOf(view.slide, input);
  return (
    <SlideView
      {...view}
      slide={tried ?? view.slide}
      input={input}
      whatIf={tried === null ? null : tried.finding}
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

function toldOf({ id }: Slide, input: StoryInput): Slide | null {
  return tellStory(input).find((slide) => slide.id === id) ?? null;
}
