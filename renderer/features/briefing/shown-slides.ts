import type { Slide } from '#shared/briefing/slide';

/** The slides an audience sees. */
export function shownSlides(slides: readonly Slide[]): readonly Slide[] {
  return slides.filter(({ hidden }) => !hidden);
}

/** A slide's number for the audience, "3 / 12"; a hidden one has none. */
export function shownNumber(slides: readonly Slide[], id: string): string {
  const shown = shownSlides(slides);
  const at = shown.findIndex((slide) => slide.id === id);
  return at === -1 ? 'hidden' : `${at + 1} / ${shown.length}`;
}
