import { expect, test } from 'vitest';
import { viewShare, withViewShare } from './mixture-shares';

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
