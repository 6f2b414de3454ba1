import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SLIDE_KINDS } from '#shared/document/scenario/slide-spec';
import { misplaced, saidIn } from '#shared/testing/laid-out';
import { buildSlide, buildSlides, HOSTILE } from '#shared/testing/slides';
import { SLIDE_CHARTS, type Slide, type SlideBlock } from '../slide';
import type { SlidePageLayout } from './page';
import { pagesOf, singlePage } from './pages';

const blocksOn = (pages: readonly SlidePageLayout[]) =>
  pages.flatMap(({ boxes }) => boxes.map(({ block }) => block));

/** Blocks of a slide change places on it. */
const letters = (blocks: readonly SlideBlock[]) => [...saidIn(blocks)].toSorted();

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength, size: 'max' });
const sentence = (most: number) =>
  fc.array(text(14), { maxLength: most, size: 'max' }).map((words) => words.join(' '));

/** Blocks as findings tell them, with words of any length in them. */
function arbitraryBlock(): fc.Arbitrary<SlideBlock> {
  const figure = fc.record({ label: text(24), value: text(14), detail: text(30) });
  const table = fc
    .record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 1, max: 9 }) })
    .chain(({ columns, rows }) => {
      const row = <T>(cell: fc.Arbitrary<T>) =>
        fc.array(cell, { minLength: columns, maxLength: columns });
      return fc.record({
        columns: row(sentence(5)),
        rows: fc.array(row(sentence(12)), { minLength: rows, maxLength: rows }),
      });
    });
  return fc.oneof(
    fc.record({
      kind: fc.constant('chart' as const),
      chart: fc.constantFrom(...SLIDE_CHARTS),
      says: sentence(20),
    }),
    fc.record({
      kind: fc.constant('figures' as const),
      figures: fc.array(figure, { minLength: 1, maxLength: 5 }),
    }),
    fc.record({
      kind: fc.constant('points' as const),
      points: fc.array(sentence(20), { minLength: 1, maxLength: 5 }),
    }),
    fc.record({
      kind: fc.constant('text' as const),
      paragraphs: fc.array(sentence(30), { minLength: 1, maxLength: 4 }),
    }),
    table.map((each) => ({ kind: 'table' as const, table: each })),
  );
}

function arbitrarySlide(): fc.Arbitrary<Slide> {
  return fc
    .record({
      kind: fc.constantFrom(...SLIDE_KINDS),
      title: sentence(40),
      blocks: fc.array(arbitraryBlock(), { maxLength: 3, size: 'max' }).filter(likeFindings),
    })
    .map(buildSlide);
}

/** No finding has three charts, or as many words beside a chart as a page without one can hold. */
function likeFindings(blocks: readonly SlideBlock[]): boolean {
  const charts = blocks.filter(({ kind }) => kind === 'chart').length;
  const figures = blocks.filter(({ kind }) => kind === 'figures').length;
  return charts === 0 || (charts <= 2 && figures <= 1);
}

/** What fails at random is long, and making it short would take longer than anybody waits. */
const UNSHRUNK = { endOnFailure: true };

describe('any slide', () => {
  test('is handed out with everything in its place, and nothing lost', () => {
    fc.assert(
      fc.property(arbitrarySlide(), (slide) => {
        const pages = pagesOf([slide]);
        expect(pages.flatMap(misplaced)).toEqual([]);
        expect(letters(blocksOn(pages))).toEqual(letters(slide.blocks));
      }),
      UNSHRUNK,
    );
  });

  test('is presented whole on one page, with room for what is added at its foot', () => {
    fc.assert(
      fc.property(arbitrarySlide(), fc.constantFrom(0, 44), (slide, reserve) => {
        const page = singlePage(slide, reserve);
        expect(misplaced(page)).toEqual([]);
        expect(letters(blocksOn([page]))).toEqual(letters(slide.blocks));
        expect(page.reserved?.height ?? 0).toBe(reserve);
      }),
      UNSHRUNK,
    );
  });

  test('is presented as it is handed out, where it takes one page', () => {
    fc.assert(
      fc.property(arbitrarySlide(), (slide) => {
        const pages = pagesOf([slide]);
        fc.pre(pages.length === 1);
        expect(singlePage(slide)).toEqual(pages[0]);
      }),
      UNSHRUNK,
    );
  });
});

test('a table too long for a page goes on over the next, with its head, and loses no row', () => {
  const parts = pagesOf(buildSlides()).filter(({ slide }) => slide.id === 'assumptions');
  expect(parts.length).toBeGreaterThan(1);
  const tables = blocksOn(parts).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  expect(tables.flatMap(({ rows }) => rows.map(([name]) => name))).toEqual(
    Array.from({ length: 40 }, (_, i) => `Assumption number ${i + 1}`),
  );
  expect(new Set(tables.map(({ columns }) => columns.join()))).toEqual(
    new Set(['Assumption,Value,Uncertainty,Evidence']),
  );
  expect(parts.map(({ part, parts: of }) => `${part}/${of}`)).toEqual(
    parts.map((_, i) => `${i + 1}/${parts.length}`),
  );
  // As large on every page.
  expect(new Set(parts.flatMap(({ boxes }) => boxes.map(({ size }) => size))).size).toBe(1);
});

test.each<[string, SlideBlock]>([
  ['a paragraph longer than a page', { kind: 'text', paragraphs: ['word '.repeat(4000)] }],
  ['a word longer than a page', { kind: 'points', points: ['x'.repeat(20_000)] }],
])('%s goes on over the next, and all of it is presented on one', (_, block) => {
  const slide = buildSlide({ blocks: [block] });
  const pages = pagesOf([slide]);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(misplaced)).toEqual([]);
  expect(saidIn(blocksOn(pages))).toBe(saidIn([block]));
  const page = singlePage(slide);
  expect(misplaced(page)).toEqual([]);
  expect(saidIn(blocksOn([page]))).toBe(saidIn([block]));
});

test.each<[string, SlideBlock]>([
  ['a table of nothing', { kind: 'table', table: { columns: [], rows: [] } }],
  ['no figures', { kind: 'figures', figures: [] }],
])('%s comes to an end', (_, block) => {
  expect(pagesOf([buildSlide({ blocks: [block] })])).toHaveLength(1);
});

test('a long title is set smaller, until it fits', () => {
  const [short, long] = pagesOf([
    buildSlide({ title: 'Short' }),
    buildSlide({ title: HOSTILE.repeat(3) }),
  ]);
  expect(long?.title.size).toBeLessThan(short?.title.size ?? 0);
});
