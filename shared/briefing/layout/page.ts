import type { Slide, SlideBlock } from '../slide';

/** A page of 16:9, in CSS pixels: 13.33 by 7.5 inches on paper and in PowerPoint. */
export const PAGE_SIZE = { width: 1280, height: 720 } as const;
/** What a page leaves free around what is said on it; its foot lies under that. */
export const PAGE_MARGINS = { left: 56, right: 56, top: 40, foot: 664 } as const;
/** Between the sides of the frame. */
export const CONTENT_WIDTH = PAGE_SIZE.width - PAGE_MARGINS.left - PAGE_MARGINS.right;
/** How high a line stands, of a title and of all else, in parts of its size. */
export const TITLE_LINE = 1.2;
export const LINE_HEIGHT = 1.4;
/** Large letters stand a little closer, by so much of their size. */
export const TITLE_TRACKING = -0.01;

export interface PageArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A block in its place. */
export interface PageBox extends PageArea {
  readonly block: SlideBlock;
  /** Of its text, in pixels. */
  readonly size: number;
}

/** A slide with everything in its place: what is presented, and what every format is made from. */
export interface SlidePageLayout {
  readonly slide: Slide;
  /** 1 for its first page: handed out, a slide that is too long for one goes on over the next. */
  readonly part: number;
  readonly parts: number;
  readonly title: { readonly text: string; readonly size: number; readonly height: number };
  readonly boxes: readonly PageBox[];
  /** Kept free over the foot for what is added to it; null where nothing is. */
  readonly reserved: PageArea | null;
}
