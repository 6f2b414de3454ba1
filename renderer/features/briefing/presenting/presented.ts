import type { Slide, SlideBlock } from '#shared/briefing/slide';
import { SLIDE_NAMES } from '#shared/document/scenario/slide-spec';
import type { Presented } from '#shared/ipc/presented';

/** What the speaker's window shows of the slides an audience sees. */
export function presentedOf(
  slides: readonly Slide[],
  at: number,
  { begun, black }: Pick<Presented, 'begun' | 'black'>,
): Presented | null {
  const slide = slides[at];
  if (slide === undefined) return null;
  const next = slides[at + 1];
  return {
    number: at + 1,
    count: slides.length,
    title: slide.title,
    notes: slide.notes,
    next:
      next === undefined
        ? null
        : {
            title: next.title,
            lines: [SLIDE_NAMES[next.kind], ...next.blocks.flatMap(linesOf)].slice(0, 200),
          },
    begun,
    black,
  };
}

function linesOf(block: SlideBlock): string[] {
  switch (block.kind) {
    case 'chart':
      return [block.says];
    case 'figures':
      return block.figures.map(({ label, value, detail }) => `${label}: ${value} (${detail})`);
    case 'points':
      return [...block.points];
    case 'text':
      return [...block.paragraphs];
    case 'table':
      return block.table.rows.map((row) => row.join(' · '));
  }
}
