import { expect, test } from 'vitest';
import type { PaletteItem } from '../../state/dialog-store';
import { rankPaletteItems } from './rank';

function item(label: string, words = ''): PaletteItem {
  return { id: label, kind: 'Assumption', label, detail: '', words, run() {} };
}

const ITEMS = [
  item('Supply growth', 'chips a year'),
  item('Growth of cost'),
  item('Cost growth', 'money'),
  item('Save'),
];

const labels = (typed: string) => rankPaletteItems(ITEMS, typed).map(({ label }) => label);

test('what begins with the words typed comes before what only holds them', () => {
  expect(labels('cost growth')).toEqual(['Cost growth', 'Growth of cost']);
});

test('every word must be found, in the label or in what else is known of it', () => {
  expect(labels('growth chips')).toEqual(['Supply growth']);
  expect(labels('money save')).toEqual([]);
});

test('nothing typed lists everything in its order', () => {
  expect(labels(' ')).toEqual(ITEMS.map(({ label }) => label));
});
