import PptxGenJS from 'pptxgenjs';
import type { Briefed } from '#shared/briefing/handout/briefed';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import { provenanceLine, provenanceOf } from '#shared/briefing/handout/provenance';
import { FRAME, PAGE, type Page, WIDTH } from '#shared/briefing/layout/page';
import { pagesOf } from '#shared/briefing/layout/pages';
import { pageDrawings } from '../../slides/charts/page-drawings';
import { type Palette, paletteOf } from '../../ui/colour/palette';
import { addChart } from './chart';
import { mended } from './mended';
import { box, clean, FACE, hex, inches, points } from './units';
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
  file.defineLayout({ name: MASTER, width: inches(PAGE.width), height: inches(PAGE.height) });
  file.layout = MASTER;
  file.title = clean(scenarios.map(({ name }) => name).join(' / '));
  file.author = clean(scenarios[0]?.author ?? '');
  file.company = 'Headroom';
  file.subject = clean(provenanceOf(scenarios, job.made).join('; '));
  file.theme = { headFontFace: FACE, bodyFontFace: FACE };
  defineMaster(file, palette, clean(provenanceLine(scenarios, job.made)));
  for (const [i, page] of pages.entries()) {
    onProgress(i / pages.length);
    await addPage(file, page, `${i + 1} / ${pages.length}`, briefed, job, palette);
  }
  return mended((await file.write({ outputType: 'uint8array' })) as Uint8Array);
}

function defineMaster(file: PptxGenJS, palette: Palette, foot: string): void {
  file.defineSlideMaster({
    title: MASTER,
    background: { color: hex(palette.surface) },
    objects: [
      {
        line: {
          x: inches(FRAME.left),
          y: inches(FRAME.foot + 12),
          w: inches(WIDTH),
          h: 0,
          line: { color: hex(palette.grid), width: 0.75 },
        },
      },
      {
        text: {
          text: foot,
          options: {
            ...box({ x: FRAME.left, y: FRAME.foot + 16, width: WIDTH - 120, height: 24 }),
            fontFace: FACE,
            fontSize: points(11),
            color: hex(palette.ink3),
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
            ...box({ x: FRAME.left, y: FRAME.top, width: WIDTH, height: 80 }),
            fontFace: FACE,
            bold: true,
            color: hex(palette.ink),
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
  page: Page,
  number: string,
  briefed: Briefed,
  job: HandoutJob,
  palette: Palette,
): Promise<void> {
  const { title, part, parts, boxes, slide: said } = page;
  const slide = file.addSlide({ masterName: MASTER });
  slide.addText(clean(parts === 1 ? title.text : `${title.text} (${part} of ${parts})`), {
    placeholder: 'title',
    ...box({ x: FRAME.left, y: FRAME.top, width: WIDTH, height: title.height }),
    fontFace: FACE,
    fontSize: points(title.size),
    bold: true,
    color: hex(palette.ink),
    align: 'left',
    valign: 'top',
    margin: 0,
  });
  const drawings = pageDrawings(page, briefed.story, job.colorScheme);
  for (const [i, each] of boxes.entries()) {
    if (each.block.kind === 'chart') {
      await addChart(slide, each, drawings[i] ?? null, briefed, palette);
    } else {
      addWords(slide, each, palette);
    }
  }
  slide.addText(number, {
    ...box({ x: PAGE.width - FRAME.right - 110, y: FRAME.foot + 16, width: 110, height: 24 }),
    fontFace: FACE,
    fontSize: points(11),
    color: hex(palette.ink3),
    align: 'right',
    valign: 'middle',
    margin: 0,
  });
  if (part === 1 && said.notes !== '') slide.addNotes(clean(said.notes));
}
