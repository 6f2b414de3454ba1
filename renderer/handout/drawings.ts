import type { Briefed } from '#shared/briefing/handout/briefed';
import type { Page } from '#shared/briefing/handout/pages';
import { chartPlace } from '../charts/slides/chart-place';
import { driversInputOf } from '../charts/slides/drivers-input';
import { type SlideDrawing, slideDrawing } from '../charts/slides/slide-drawing';
import { slideScenarios } from '../charts/slides/slide-scenarios';
import { type ColorScheme, paletteOf } from '../ui/colour/palette';

/** The charts of a page in the order of its boxes, in the colours of a scheme. */
export function drawingsOf(
  { boxes }: Page,
  { runs, story }: Briefed,
  scheme: ColorScheme,
): (SlideDrawing | null)[] {
  const palette = paletteOf(scheme);
  const scenarios = slideScenarios(runs);
  return boxes.map((box) => {
    if (box.block.kind !== 'chart') return null;
    const { chart } = box.block;
    const { plot } = chartPlace(box);
    return slideDrawing({ chart, scenarios, drivers: driversInputOf(story), palette, ...plot });
  });
}
