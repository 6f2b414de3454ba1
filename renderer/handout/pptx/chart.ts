import type PptxGenJS from 'pptxgenjs';
import type { Box } from '#shared/briefing/handout/pages';
import { dataUrl } from '../../charts/export/svg-parts';
import { CHART_LINE, CHART_TEXT, chartPlace } from '../../charts/slides/chart-place';
import { drawingPng } from '../../charts/slides/drawing-image';
import type { SlideDrawing } from '../../charts/slides/slide-drawing';
import type { Palette } from '../../ui/palette';
import type { Briefed } from '../compute-briefing';
import { nativeChart } from './native-chart';
import { clean, FACE, hex, box as placeOf, points } from './units';

/** A chart under its title and sentence: the presentation's own where it has such, else an image. */
export async function addChart(
  slide: PptxGenJS.Slide,
  box: Box,
  drawing: SlideDrawing | null,
  { overlaid }: Briefed,
  palette: Palette,
): Promise<void> {
  if (box.block.kind !== 'chart') return;
  const { chart, says } = box.block;
  const { head } = chartPlace(box);
  const title = drawing?.title ?? '';
  slide.addText(
    [
      { text: clean(title), options: { bold: true, color: hex(palette.ink), breakLine: true } },
      { text: clean(says), options: { color: hex(palette.ink2) } },
    ],
    {
      ...placeOf({ ...box, height: Math.max(head, CHART_LINE) }),
      fontFace: FACE,
      fontSize: points(CHART_TEXT),
      margin: 0,
      valign: 'top',
      fit: 'shrink',
    },
  );
  if (drawing === null) return;
  const place = placeOf({ ...box, y: box.y + head, height: box.height - head });
  const altText = clean(`${title}. ${says}`);
  const native = nativeChart(chart, overlaid, palette);
  if (native !== null) {
    slide.addChart(native.type, [...native.data], { ...native.options, ...place, altText });
    return;
  }
  const bytes = await drawingPng(drawing, palette);
  const data = await dataUrl(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
  slide.addImage({ data, ...place, altText });
}
