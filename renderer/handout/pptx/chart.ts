import type PptxGenJS from 'pptxgenjs';
import type { Briefed } from '#shared/briefing/handout/briefed';
import {
  CHART_LINE,
  CHART_TEXT,
  CHART_ZOOM,
  chartPlace,
} from '#shared/briefing/layout/chart-place';
import type { PageBox } from '#shared/briefing/layout/page';
import { dataUrl } from '../../charts/export/svg-parts';
import { drawingPng } from '../../slides/charts/drawing-image';
import type { SlideDrawing } from '../../slides/charts/slide-drawing';
import type { Palette } from '../../ui/colour/palette';
import { nativeChart } from './native-chart';
import {
  PPTX_FACE,
  boxInInches as placeOf,
  toHexColor,
  toPoints,
  withoutControlCharacters,
} from './units';

/** A chart under its title and sentence: the presentation's own where it has such, else an image. */
export async function addChart(
  slide: PptxGenJS.Slide,
  box: PageBox,
  drawing: SlideDrawing | null,
  { runs }: Briefed,
  palette: Palette,
): Promise<void> {
  if (box.block.kind !== 'chart') return;
  const { chart, says } = box.block;
  const { head } = chartPlace(box);
  const title = drawing?.title ?? '';
  const altText = withoutControlCharacters(`${title}. ${says}`);
  const native = drawing === null ? null : nativeChart(chart, runs, palette);
  if (native !== null) {
    const place = placeOf({ ...box, y: box.y + head, height: box.height - head });
    slide.addChart(native.type, [...native.data], { ...native.options, ...place, altText });
  } else if (drawing !== null) {
    const bytes = await drawingPng(drawing, palette, head / CHART_ZOOM);
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
    slide.addImage({ data: await dataUrl(blob), ...placeOf(box), altText });
  }
  slide.addText(
    [
      {
        text: withoutControlCharacters(title),
        options: { bold: true, color: toHexColor(palette.ink), breakLine: true },
      },
      { text: withoutControlCharacters(says), options: { color: toHexColor(palette.ink2) } },
    ],
    {
      ...placeOf({ ...box, height: Math.max(head, CHART_LINE) }),
      fontFace: PPTX_FACE,
      fontSize: toPoints(CHART_TEXT),
      margin: 0,
      valign: 'top',
      fit: 'shrink',
    },
  );
}
