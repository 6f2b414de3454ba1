import { type ReactNode, useMemo } from 'react';
import { provenanceLine } from '#shared/briefing/handout/provenance';
import { singlePage } from '#shared/briefing/layout/pages';
import type { Slide } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import { FittedPage } from '../../slides/FittedPage';
import { LiveChart } from '../../slides/LiveChart';
import type { LiveYear } from '../../slides/SlideChart';
import { SlidePage } from '../../slides/SlidePage';
import type { ColorScheme } from '../../ui/colour/palette';

export interface SlideViewProps {
  readonly slide: Slide;
  readonly input: StoryInput;
  /** Its number among those that are shown, and how many they are. */
  readonly number: string;
  readonly colorScheme: ColorScheme;
  /** Calendar day it is shown, ISO 8601. */
  readonly made: string;
  readonly live: LiveYear;
  /** Where it stands in the room there is. */
  readonly at?: 'middle' | 'top';
  /** Whether it says what would be, instead of what is. */
  readonly whatIf?: boolean;
  /** Height kept free for what is added at its foot, in pixels of the page. */
  readonly reserve?: number;
  readonly children?: ReactNode;
}

/** A slide as it is shown to a room: the page that is handed out, with charts that answer. */
export function SlideView(props: SlideViewProps) {
  const { slide, input, number, colorScheme, made, live, children } = props;
  const { at = 'middle', whatIf = false, reserve = 0 } = props;
  const page = useMemo(() => singlePage(slide, reserve), [slide, reserve]);
  const { scenario, comparison } = input;
  const scenarios = comparison === null ? [scenario] : [scenario, comparison.scenario];
  return (
    <FittedPage at={at} label={`Slide: ${slide.title}`}>
      <SlidePage
        page={page}
        number={number}
        foot={provenanceLine(scenarios, made)}
        heading="h2"
        whatIf={whatIf}
        chart={(box) => <LiveChart box={box} story={input} colorScheme={colorScheme} live={live} />}
      >
        {children}
      </SlidePage>
    </FittedPage>
  );
}
