import type { Slide } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import type { ChartContent } from '../../charts/plot/chart-content';
import { type ColorScheme, paletteOf } from '../../ui/colour/palette';
import { CHARTS_OF_SLIDES } from './slide-charts';

/** A chart taken from a slide, in pixels. */
const SIZE = { width: 960, height: 480 } as const;

/** A slide's charts and tables, to be taken along one by one. */
export interface SlideContents {
  readonly charts: readonly ChartContent[];
  readonly tables: readonly ChartContent[];
}

export function slideContents(
  { title, blocks }: Slide,
  story: StoryInput,
  scheme: ColorScheme,
): SlideContents {
  return {
    charts: blocks.flatMap((block) => {
      if (block.kind !== 'chart') return [];
      const { draw, table } = CHARTS_OF_SLIDES[block.chart];
      const drawing = draw(story, { palette: paletteOf(scheme), ...SIZE });
      if (drawing === null) return [];
      return [
        {
          title: drawing.title,
          sentence: block.says,
          layers: [drawing.figure],
          table: () => table(story),
        },
      ];
    }),
    tables: blocks.flatMap((block) =>
      block.kind === 'table' ? [{ title, sentence: '', layers: [], table: () => block.table }] : [],
    ),
  };
}
