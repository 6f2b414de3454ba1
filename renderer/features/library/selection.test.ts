import { expect, test } from 'vitest';
import type { Selection } from '../../state/library-store';
import { choose, chooseAll, moveTo, NOTHING_HELD, stepOf } from './selection';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const NONE: Selection = { selected: new Set(), focused: null, anchor: null };
const TOGGLE = { toggle: true, range: false };
const RANGE = { toggle: false, range: true };
const listed = ({ selected }: Selection) => [...selected].sort().join('');

test('a click chooses one, Ctrl turns one, Shift takes all between', () => {
  const one = choose(NONE, ORDER, 'b', NOTHING_HELD);
  expect(listed(one)).toBe('b');
  const two = choose(one, ORDER, 'e', TOGGLE);
  expect(listed(two)).toBe('be');
  expect(listed(choose(two, ORDER, 'b', TOGGLE))).toBe('e');
  expect(listed(choose(two, ORDER, 'c', RANGE))).toBe('cde');
  expect(listed(choose(one, ORDER, 'd', RANGE))).toBe('bcd');
});

test('a range keeps its beginning as its end moves, also past it', () => {
  const from = choose(NONE, ORDER, 'c', NOTHING_HELD);
  const down = moveTo(from, ORDER, 4, RANGE);
  expect(listed(down)).toBe('cde');
  expect(listed(moveTo(down, ORDER, 1, RANGE))).toBe('bc');
});

test('with Ctrl the keyboard looks without choosing', () => {
  const from = choose(NONE, ORDER, 'a', NOTHING_HELD);
  const looked = moveTo(from, ORDER, 2, TOGGLE);
  expect([listed(looked), looked.focused]).toEqual(['a', 'c']);
});

test('moving stops at the ends, and an anchor that is filtered out begins anew', () => {
  const last = moveTo(NONE, ORDER, 99, NOTHING_HELD);
  expect([listed(last), last.focused]).toEqual(['e', 'e']);
  const gone: Selection = { ...last, anchor: 'filtered out' };
  expect(listed(choose(gone, ORDER, 'b', RANGE))).toBe('b');
  expect(listed(chooseAll(NONE, ORDER))).toBe('abcde');
});

test('arrows follow the columns', () => {
  const cards = { columns: 3, rows: 2, count: 8 };
  expect(stepOf('ArrowDown', 1, cards)).toBe(4);
  expect(stepOf('ArrowDown', 5, cards)).toBe(5);
  expect(stepOf('ArrowUp', 1, cards)).toBe(1);
  expect(stepOf('ArrowRight', 1, cards)).toBe(2);
  expect(stepOf('ArrowRight', 1, { ...cards, columns: 1 })).toBeNull();
  expect(stepOf('End', 1, cards)).toBe(7);
  expect(stepOf('x', 1, cards)).toBeNull();
});
