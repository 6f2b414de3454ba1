import type { Slide } from '../slide';
import { arrange, arrangeRest, type Placed } from './arrange';
import {
  CONTENT_WIDTH,
  PAGE_MARGINS,
  type PageArea,
  type SlidePageLayout,
  TITLE_LINE,
  TITLE_TRACKING,
} from './page';
import { lineCount } from './text-width';

/**
 * Sizes of a title, the one wanted first, and the most lines it may take at each. A little smaller on one
 * line is better than a last word on the next.
 */
const TITLE_SIZES = [
  { size: 36, most: 1 },
  { size: 35, most: 1 },
  { size: 34, most: 1 },
  { size: 33, most: 1 },
  { size: 36, most: 2 },
  { size: 30, most: 2 },
  { size: 26, most: 2 },
  { size: 22, most: 4 },
] as const;
const LONGEST_TITLE = 18;
const UNDER_TITLE = 18;
const OVER_FOOT = 8;
/** Between the blocks and what is reserved. */
const OVER_RESERVED = 12;
/** Room for what follows the title of a slide that takes several pages. */
const PART = ' (10 of 10)';

/** Slides as they are handed out: one that is too long for a page goes on over the next. */
export function pagesOf(slides: readonly Slide[]): readonly SlidePageLayout[] {
  return slides.flatMap((slide) => {
    const alone = sheetsOf(slide, '');
    return alone.length === 1 ? alone : sheetsOf(slide, PART);
  });
}

/**
 * A slide as it is presented: all of it on one page, set as small as that takes. Where it takes no more
 * than one anyway it is the page that is handed out.
 *
 * @param reserve height to keep free at its foot, for what is added to it there
 */
export function singlePage(slide: Slide, reserve = 0): SlidePageLayout {
  const [page, ...others] = reserve === 0 ? pagesOf([slide]) : [];
  if (page !== undefined && others.length === 0) return page;
  const title = titleOf(slide.title, '');
  const whole = areaUnder(title);
  const kept = reserve === 0 ? 0 : reserve + OVER_RESERVED;
  const area = { ...whole, height: whole.height - kept };
  const { boxes } = arrange(slide.blocks, area, true);
  const y = whole.y + whole.height - reserve;
  const reserved = reserve === 0 ? null : { ...whole, y, height: reserve };
  return { slide, part: 1, parts: 1, title, boxes, reserved };
}

function sheetsOf(slide: Slide, part: string): readonly SlidePageLayout[] {
  const title = titleOf(slide.title, part);
  const area = areaUnder(title);
  const sheets: Placed[] = [arrange(slide.blocks, area, false)];
  for (let last = sheets[0]; last !== undefined && last.rest.length > 0; last = sheets.at(-1)) {
    sheets.push(arrangeRest(last, area));
  }
  return sheets.map(({ boxes }, i) => ({
    slide,
    part: i + 1,
    parts: sheets.length,
    title,
    boxes,
    reserved: null,
  }));
}

function titleOf(text: string, part: string): SlidePageLayout['title'] {
  const set = { width: CONTENT_WIDTH, weight: 600, tracking: TITLE_TRACKING } as const;
  const lines = (size: number) => lineCount(text + part, { ...set, size });
  const size = TITLE_SIZES.find((each) => lines(each.size) <= each.most)?.size ?? LONGEST_TITLE;
  return { text, size, height: Math.ceil(lines(size) * size * TITLE_LINE) };
}

function areaUnder({ height }: SlidePageLayout['title']): PageArea {
  const y = PAGE_MARGINS.top + height + UNDER_TITLE;
  return {
    x: PAGE_MARGINS.left,
    y,
    width: CONTENT_WIDTH,
    height: PAGE_MARGINS.foot - OVER_FOOT - y,
  };
}
