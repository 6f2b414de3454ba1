import { clipLetters } from '#shared/base/clip';
import { LIMITS } from '../scenario/limits';
import type { Briefing, Scenario } from '../scenario/scenario';
import type { SlideSpec } from '../scenario/slide-spec';

/**
 * The scenario presented in another way, its slides' texts no longer than a file takes; as it was where
 * there would be more slides than that, or two of one name.
 */
export function withBriefing(scenario: Scenario, briefing: Briefing): Scenario {
  const { slides } = briefing;
  const names = new Set(slides.map(({ id }) => id));
  if (slides.length > LIMITS.slides || names.size < slides.length) return scenario;
  if (slides.some(({ id }) => id === '' || id.length > LIMITS.slideId)) return scenario;
  return { ...scenario, briefing: { ...briefing, slides: slides.map(clipped) } };
}

function clipped({ title, notes, text, ...slide }: SlideSpec): SlideSpec {
  return {
    ...slide,
    // A title without a letter is none.
    ...(title === undefined || title.text.trim() === '' ? {} : { title: clippedTitle(title) }),
    ...(notes === undefined ? {} : { notes: clipLetters(notes, LIMITS.slideText) }),
    ...(text === undefined ? {} : { text: clipLetters(text, LIMITS.slideText) }),
  };
}

function clippedTitle({ text, insteadOf }: NonNullable<SlideSpec['title']>) {
  return {
    text: clipLetters(text.trim(), LIMITS.slideTitle),
    insteadOf: clipLetters(insteadOf, LIMITS.slideFinding),
  };
}
