import { expect, test } from 'vitest';
import { modelRun } from '#shared/testing/model-run';
import { buildScenario } from '#shared/testing/scenario-builder';
import { buildSlide, buildSlides, HOSTILE } from '#shared/testing/slides';
import type { SlideBlock } from '../slide';
import { markdownOf } from './markdown';

const runs = [{ scenario: buildScenario({ name: '# Not a heading' }), run: modelRun() }];

function written(block: SlideBlock): string {
  const slides = [buildSlide({ blocks: [block] })];
  return markdownOf({ slides, runs, made: '2026-11-25' }).split('\n\n')[2] ?? '';
}

test('slides are headings with what is said under them, and where it comes from at the end', () => {
  const text = markdownOf({ slides: buildSlides(), runs, made: '2026-11-25' });
  const headings = text.split('\n').filter((line) => line.startsWith('#'));
  expect(headings[0]).toBe('# \\# Not a heading');
  expect(headings[1]).toBe('## AGI by 2038 in half of the futures, by 2030 in one of ten');
  expect(text).toContain('- AGI, median: **2038.4** (2029–after 2060 (90%))');
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^\*Data: Epoch AI/);
});

test.each([
  ['- not a list', '\\- not a list'],
  ['1. not a number', '1\\. not a number'],
  ['> no quote', '\\> no quote'],
  ['<b>bold</b> & <1%', '\\<b>bold\\</b> & <1%'],
  ['[x](http://y) *a* `b`', '\\[x\\](http://y) \\*a\\* \\`b\\`'],
  ['snake_case _it_', 'snake_case \\_it\\_'],
  ['&lt;', '&amp;lt;'],
  ['two\nlines', 'two lines'],
])('%s stays what it says', (said, expected) => {
  expect(written({ kind: 'text', paragraphs: [said] })).toBe(expected);
});

test('a cell cannot end its column or its row', () => {
  const table = { columns: ['a|b'], rows: [[`x|y\n${HOSTILE}`]] };
  const lines = written({ kind: 'table', table }).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe('| a\\|b |');
});
