import { chartPlace } from '#shared/briefing/layout/chart-place';
import type { SlidePageLayout } from '#shared/briefing/layout/page';
import type { StoryInput } from '#shared/briefing/story-input';
import { type ColorScheme, paletteOf } from '../../ui/colour/palette';
import { CHARTS_OF_SLIDES } from './slide-charts';
import type { SlideDrawing } from './slide-drawing';

/** The charts of a page in the order of its boxes, null for those that are none. */
export function pageDrawings(
  { boxes }: SlidePageLayout,
  story: StoryInput,
  scheme: ColorScheme,
): (SlideDrawing | null)[] {
  const palette = paletteOf(scheme);
  return boxes.map((box) =>
    box.block.kind === 'chart'
      ? CHARTS_OF_SLIDES[box.block.chart].draw(story, { palette, ...chartPlace(box).plot })
      : null,
  );
}
