import {
  PAGE_MARGINS,
  PAGE_SIZE,
  type PageArea,
  type SlidePageLayout,
} from '#shared/briefing/layout/page';
import type { SlideBlock } from '#shared/briefing/slide';

/** Less than this is no distance, pixels. */
const NEAR = 0.01;

/** What on a page lies outside its frame, under its title or on something else; nothing where all is well. */
export function misplaced({ boxes, title, reserved }: SlidePageLayout): readonly PageArea[] {
  const areas: readonly PageArea[] = reserved === null ? boxes : [...boxes, reserved];
  return areas.filter(
    (area, i) =>
      area.x < PAGE_MARGINS.left ||
      area.x + area.width > PAGE_SIZE.width - PAGE_MARGINS.right + NEAR ||
      area.y < PAGE_MARGINS.top + title.height ||
      area.y + area.height > PAGE_MARGINS.foot + NEAR ||
      area.height <= 0 ||
      areas.slice(i + 1).some((other) => !apart(area, other)),
  );
}

function apart(a: PageArea, b: PageArea): boolean {
  const [right, below] = [a.x + a.width - NEAR, a.y + a.height - NEAR];
  const beside = b.x >= right || a.x >= b.x + b.width - NEAR;
  return beside || b.y >= below || a.y >= b.y + b.height - NEAR;
}

/** All that blocks say, in its order, but for white space: whatever they were parted into. */
export function saidIn(blocks: readonly SlideBlock[]): string {
  return blocks.flatMap(saidInBlock).join('').replace(/\s+/gu, '');
}

function saidInBlock(block: SlideBlock): readonly unknown[] {
  switch (block.kind) {
    case 'chart':
      return [block.chart, block.says];
    case 'figures':
      return block.figures.flatMap((figure) => Object.values(figure));
    case 'points':
      return block.points;
    case 'text':
      return block.paragraphs;
    case 'table':
      return block.table.rows.flat();
  }
}
