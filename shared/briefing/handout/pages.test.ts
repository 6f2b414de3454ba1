import { expect, test } from 'vitest';
import { buildSlide, buildSlides, HOSTILE } from '#shared/testing/slides';
import type { SlideBlock } from '../slide';
import { FRAME, PAGE, pagesOf } from './pages';

const pages = pagesOf(buildSlides());

test('every box lies within the page, under its title and over its foot, and none on another', () => {
  for (const { boxes, title } of pages) {
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(FRAME.left);
      expect(box.x + box.width).toBeLessThanOrEqual(PAGE.width - FRAME.right + 0.01);
      expect(box.y).toBeGreaterThanOrEqual(FRAME.top + title.height);
      expect(box.y + box.height).toBeLessThanOrEqual(FRAME.foot);
      for (const other of boxes.slice(i + 1)) {
        const apart =
          other.x >= box.x + box.width ||
          box.x >= other.x + other.width ||
          other.y >= box.y + box.height ||
          box.y >= other.y + other.height;
        expect(apart).toBe(true);
      }
    }
  }
});

test('a table too long for a page goes on over the next, with its head, and loses no row', () => {
  const parts = pages.filter(({ slide }) => slide.id === 'assumptions');
  expect(parts.length).toBeGreaterThan(1);
  const tables = parts.flatMap(({ boxes }) =>
    boxes.flatMap(({ block }) => (block.kind === 'table' ? [block.table] : [])),
  );
  expect(tables.flatMap(({ rows }) => rows.map(([name]) => name))).toEqual(
    Array.from({ length: 40 }, (_, i) => `Assumption number ${i + 1}`),
  );
  expect(new Set(tables.map(({ columns }) => columns.join()))).toEqual(
    new Set(['Assumption,Value,Uncertainty,Evidence']),
  );
  expect(parts.map(({ part, parts: of }) => `${part}/${of}`)).toEqual(
    parts.map((_, i) => `${i + 1}/${parts.length}`),
  );
});

test.each<[string, SlideBlock]>([
  ['a paragraph longer than a page', { kind: 'text', paragraphs: ['word '.repeat(4000)] }],
  ['a word longer than a line', { kind: 'points', points: ['x'.repeat(3000)] }],
  ['a table of nothing', { kind: 'table', table: { columns: [], rows: [] } }],
  ['no figures', { kind: 'figures', figures: [] }],
])('%s comes to an end', (_, block) => {
  expect(pagesOf([buildSlide({ blocks: [block] })]).length).toBeLessThan(5);
});

test('a long title is set smaller, until it fits', () => {
  const [short, long] = pagesOf([
    buildSlide({ title: 'Short' }),
    buildSlide({ title: HOSTILE.repeat(3) }),
  ]);
  expect(long?.title.size).toBeLessThan(short?.title.size ?? 0);
});
