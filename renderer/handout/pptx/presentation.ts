import PptxGenJS from 'pptxgenjs';
import type { Briefed } from '#shared/briefing/handout/briefed';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import { provenanceLine, provenanceOf } from '#shared/briefing/handout/provenance';
import {
  CONTENT_WIDTH,
  PAGE_MARGINS,
  PAGE_SIZE,
  type SlidePageLayout,
} from '#shared/briefing/layout/page';
import { pagesOf } from '#shared/briefing/layout/pages';
import { pageDrawings } from '../../slides/charts/page-drawings';
import { type Palette, paletteOf } from '../../ui/colour/palette';
import { addChart } from './chart';
import { mended } from './mended';
import {
  boxInInches,
  PPTX_FACE,
  toHexColor,
  toInches,
  toPoints,
  withoutControlCharacters,
} from './units';
import { addWords } from './words';

const MASTER = 'Headroom';

/** The pages as a PowerPoint file: text, tables, notes and most charts of lines are its own, to be edited. */
export async function presentationOf(
  job: HandoutJob,
  briefed: Briefed,
  onProgress: (share: number) => void,
): Promise<Uint8Array> {
  const palette = paletteOf(job.colorScheme);
  const pages = pagesOf(briefed.slides);
  const scenarios = briefed.runs.map(({ scenario }) => scenario);
  const file = new PptxGenJS();
  file.defineLayout({
    name: MASTER,
    width: toInches(PAGE_SIZE.width),
    height: toInches(PAGE_SIZE.height),
  });
  file.layout = MASTER;
  file.title = withoutControlCharacters(scenarios.map(({ name }) => name).join(' / '));
  file.author = withoutControlCharacters(scenarios[0]?.author ?? '');
  file.company = 'Headroom';
  file.subject = withoutControlCharacters(provenanceOf(scenarios, job.made).join('; '));
  file.theme = { headFontFace: PPTX_FACE, bodyFontFace: PPTX_FACE };
  defineMaster(file, palette, withoutControlCharacters(provenanceLine(scenarios, job.made)));
  for (const [i, page] of pages.entries()) {
    onProgress(i / pages.length);
    await addPage(file, page, `${i + 1} / ${pages.length}`, briefed, job, palette);
  }
  return mended((await file.write({ outputType: 'uint8array' })) as Uint8Array);
}

function defineMaster(file: PptxGenJS, palette: Palette, foot: string): void {
  file.defineSlideMaster({
    title: MASTER,
    background: { color: toHexColor(palette.surface) },
    objects: [
      {
        line: {
          x: toInches(PAGE_MARGINS.left),
          y: toInches(PAGE_MARGINS.foot + 12),
          w: toInches(CONTENT_WIDTH),
          h: 0,
          line: { color: toHexColor(palette.grid), width: 0.75 },
        },
      },
      {
        text: {
          text: foot,
          options: {
            ...boxInInches({
              x: PAGE_MARGINS.left,
              y: PAGE_MARGINS.foot + 16,
              width: CONTENT_WIDTH - 120,
              height: 24,
            }),
            fontFace: PPTX_FACE,
            fontSize: toPoints(11),
            color: toHexColor(palette.ink3),
            margin: 0,
            valign: 'middle',
          },
        },
      },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...boxInInches({
              x: PAGE_MARGINS.left,
              y: PAGE_MARGINS.top,
              width: CONTENT_WIDTH,
              height: 80,
            }),
            fontFace: PPTX_FACE,
            bold: true,
            color: toHexColor(palette.ink),
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
}

async function addPage(
  file: PptxGenJS,
  page: SlidePageLayout,
  number: string,
  briefed: Briefed,
  job: HandoutJob,
  palette: Palette,
): Promise<void> {
  const { title, part, parts, boxes, slide: said } = page;
  const slide = file.addSlide({ masterName: MASTER });
  slide.addText(
    withoutControlCharacters(parts === 1 ? title.text : `${title.text} (${part} of ${parts})`),
    {
      placeholder: 'title',
      ...boxInInches({
        x: PAGE_MARGINS.left,
        y: PAGE_MARGINS.top,
        width: CONTENT_WIDTH,
        height: title.height,
      }),
      fontFace: PPTX_FACE,
      fontSize: toPoints(title.size),
      bold: true,
      color: toHexColor(palette.ink),
      align: 'left',
      valign: 'top',
      margin: 0,
    },
  );
  const drawings = pageDrawings(page, briefed.story, job.colorScheme);
  for (const [i, each] of boxes.entries()) {
    if (each.block.kind === 'chart') {
      await addChart(slide, each, drawings[i] ?? null, briefed, palette);
    } else {
      addWords(slide, each, palette);
    }
  }
  slide.addText(number, {
    ...boxInInches({
      x: PAGE_SIZE.width - PAGE_MARGINS.right - 110,
      y: PAGE_MARGINS.foot + 16,
      width: 110,
      height: 24,
    }),
    fontFace: PPTX_FACE,
    fontSize: toPoints(11),
    color: toHexColor(palette.ink3),
    align: 'right',
    valign: 'middle',
    margin: 0,
  });
  if (part === 1 && said.notes !== '') slide.addNotes(withoutControlCharacters(said.notes));
}
