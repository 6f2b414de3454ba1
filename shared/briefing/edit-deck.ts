import { orderedSlide } from '#shared/document/scenario/ordered-briefing';
import type { Briefing } from '#shared/document/scenario/scenario';
import type { SlideSpec } from '../document/scenario/slide-spec';
import { deckOf, withSlides } from './deck';

/** Edits of a briefing's slides, each from one briefing to the next. */

/** The slide with some parts other; a part that is undefined is taken out. */
export function changeSlide(
  briefing: Briefing,
  id: string,
  parts: { readonly [Part in keyof SlideSpec]?: SlideSpec[Part] | undefined },
): Briefing {
  const slides = deckOf(briefing).map((slide) =>
    slide.id === id
      ? orderedSlide({ ...slide, ...parts, id, kind: parts.kind ?? slide.kind })
      : slide,
  );
  return withSlides(briefing, slides);
}

/** The slide at another place, counted from 0; beyond the ends it is at the end. */
export function moveSlide(briefing: Briefing, id: string, to: number): Briefing {
  const slides = deckOf(briefing);
  const moved = slides.find((slide) => slide.id === id);
  if (moved === undefined) return briefing;
  const others = slides.filter((slide) => slide !== moved);
  const at = Math.min(others.length, Math.max(0, to));
  return withSlides(briefing, others.toSpliced(at, 0, moved));
}

/** A briefing keeps its last slide. */
export function removeSlide(briefing: Briefing, id: string): Briefing {
  const slides = deckOf(briefing).filter((slide) => slide.id !== id);
  return slides.length === 0 ? briefing : withSlides(briefing, slides);
}

/** The slide after another one, or at the end. */
export function addSlide(briefing: Briefing, slide: SlideSpec, after: string | null): Briefing {
  const slides = deckOf(briefing);
  const at = slides.findIndex(({ id }) => id === after);
  return withSlides(briefing, slides.toSpliced(at === -1 ? slides.length : at + 1, 0, slide));
}
