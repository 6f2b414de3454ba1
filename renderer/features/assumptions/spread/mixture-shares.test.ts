import { expect, test } from 'vitest';
import { viewShare, wholeShare, withViewShare, withWholeShare } from './mixture-shares';

const view = (label: string, weight: number) => ({ label, weight, value: 1e30, factor: 10 });

test('a view’s share is what was asked for, and the others keep their proportions', () => {
  const views = withViewShare([view('a', 0.2), view('b', 0.6), view('c', 0.2)], 0, 0.5);
  expect(viewShare(views, 0)).toBeCloseTo(0.5, 5);
  expect(viewShare(views, 1) / viewShare(views, 2)).toBeCloseTo(3, 5);
});

test('where the others had nothing they share the rest evenly', () => {
  const views = withViewShare([view('a', 1), view('b', 0), view('c', 0)], 0, 0.4);
  expect([0, 1, 2].map((i) => viewShare(views, i))).toEqual([
    expect.closeTo(0.4, 5),
    expect.closeTo(0.3, 5),
    expect.closeTo(0.3, 5),
  ]);
});

test('with task lengths beside the views, all weights are one whole and keep their proportions', () => {
  const before = { components: [view('a', 1), view('b', 2), view('c', 1)], horizonShare: 0.2 };
  const after = withWholeShare(before, 0, 0.6);
  expect(wholeShare(after, 0)).toBeCloseTo(0.6, 4);
  const all = [0, 1, 2].reduce((sum, i) => sum + wholeShare(after, i), after.horizonShare);
  expect(all).toBeCloseTo(1, 4);
  expect(wholeShare(after, 1) / after.horizonShare).toBeCloseTo(wholeShare(before, 1) / 0.2, 3);
  expect(wholeShare(after, 1) / wholeShare(after, 2)).toBeCloseTo(2, 3);
});

test('a view gets its share back from task lengths that had it all, and one alone gives way to them', () => {
  const none = { components: [view('a', 1), view('b', 1)], horizonShare: 1 };
  expect(withWholeShare(none, 0, 0.3).horizonShare).toBeCloseTo(0.7, 5);
  expect(wholeShare(withWholeShare(none, 0, 0.3), 0)).toBeCloseTo(0.3, 5);
  const alone = withWholeShare({ components: [view('a', 1)], horizonShare: 0 }, 0, 0.4);
  expect(alone.horizonShare).toBeCloseTo(0.6, 5);
  expect(wholeShare(alone, 0)).toBeCloseTo(0.4, 5);
});

test('task lengths that had no weight get none unasked', () => {
  const off = { components: [view('a', 1), view('b', 0)], horizonShare: 0 };
  expect(withWholeShare(off, 0, 0.4).horizonShare).toBe(0);
  expect(wholeShare(withWholeShare(off, 0, 0.4), 1)).toBeCloseTo(0.6, 5);
});
