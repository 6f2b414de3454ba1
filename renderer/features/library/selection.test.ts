import { expect, test } from 'vitest';
import type { Selection } from '../../state/library-store';
import { chooseAllEntries, chooseEntry, gridStep, moveSelection, NO_KEYS_HELD } from './selection';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const NONE: Selection = { selected: new Set(), focused: null, anchor: null };
const TOGGLE = { toggle: true, range: false };
const RANGE = { toggle: false, range: true };
const listed = ({ selected }: Selection) => [...selected].sort().join('');

test('a click chooses one, Ctrl turns one, Shift takes all between', () => {
  const one = chooseEntry(NONE, ORDER, 'b', NO_KEYS_HELD);
  expect(listed(one)).toBe('b');
  const two = chooseEntry(one, ORDER, 'e', TOGGLE);
  expect(listed(two)).toBe('be');
  expect(listed(chooseEntry(two, ORDER, 'b', TOGGLE))).toBe('e');
  expect(listed(chooseEntry(two, ORDER, 'c', RANGE))).toBe('cde');
  expect(listed(chooseEntry(one, ORDER, 'd', RANGE))).toBe('bcd');
});

test('a range keeps its beginning as its end moves, also past it', () => {
  const from = chooseEntry(NONE, ORDER, 'c', NO_KEYS_HELD);
  const down = moveSelection(from, ORDER, 4, RANGE);
  expect(listed(down)).toBe('cde');
  expect(listed(moveSelection(down, ORDER, 1, RANGE))).toBe('bc');
});

test('with Ctrl the keyboard looks without choosing', () => {
  const from = chooseEntry(NONE, ORDER, 'a', NO_KEYS_HELD);
  const looked = moveSelection(from, ORDER, 2, TOGGLE);
  expect([listed(looked), looked.focused]).toEqual(['a', 'c']);
});

test('moving stops at the ends, and an anchor that is filtered out begins anew', () => {
  const last = moveSelection(NONE, ORDER, 99, NO_KEYS_HELD);
  expect([listed(last), last.focused]).toEqual(['e', 'e']);
  const gone: Selection = { ...last, anchor: 'filtered out' };
  expect(listed(chooseEntry(gone, ORDER, 'b', RANGE))).toBe('b');
  expect(listed(chooseAllEntries(NONE, ORDER))).toBe('abcde');
});

test('arrows follow the columns', () => {
  const cards = { columns: 3, rows: 2, count: 8 };
  expect(gridStep('ArrowDown', 1, cards)).toBe(4);
  expect(gridStep('ArrowDown', 5, cards)).toBe(5);
  expect(gridStep('ArrowUp', 1, cards)).toBe(1);
  expect(gridStep('ArrowRight', 1, cards)).toBe(2);
  expect(gridStep('ArrowRight', 1, { ...cards, columns: 1 })).toBeNull();
  expect(gridStep('End', 1, cards)).toBe(7);
  expect(gridStep('x', 1, cards)).toBeNull();
});
