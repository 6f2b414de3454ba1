import type { Slide } from '#shared/briefing/slide';

/** The slides an audience sees. */
export function shownSlides(slides: readonly Slide[]): readonly Slide[] {
  return slides.filter(({ hidden }) => !hidden);
}

/** A slide's number for the audience, from 1; null for a hidden one. */
export function shownNumber(slides: readonly Slide[], id: string): number | null {
  const at = shownSlides(slides).findIndex((slide) => slide.id === id);
  return at === -1 ? null : at + 1;
}
