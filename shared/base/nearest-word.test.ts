import { expect, it } from 'vitest';
import { nearestWord, perhapsMeant } from './nearest-word';

const KNOWN = ['costGrowth', 'algoGrowth', 'agiFlop'];

it.each([
  ['costGrwoth', 'costGrowth'],
  ['COSTGROWTH', 'costGrowth'],
  ['agiflop', 'agiFlop'],
  ['zebra', null],
  ['', null],
  ['x'.repeat(100_000), null],
])('takes “%s” for %s', (word, meant) => {
  expect(nearestWord(word, KNOWN)).toBe(meant);
});

it('ends a sentence with it, or with nothing', () => {
  expect(`"agiFlp" is unknown${perhapsMeant('agiFlp', KNOWN)}`).toBe(
    '"agiFlp" is unknown; perhaps agiFlop is meant',
  );
  expect(perhapsMeant('zebra', KNOWN)).toBe('');
});
