import { expect, it } from 'vitest';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { capitalised, withinSentence } from './sentence-case';

it('a label within a sentence keeps its abbreviations', () => {
  expect(withinSentence('Cost growth')).toBe('cost growth');
  expect(withinSentence('AGI requirement')).toBe('AGI requirement');
  expect(withinSentence('FLOP per dollar growth')).toBe('FLOP per dollar growth');
  expect(withinSentence('Speed-up starts below AGI by')).toBe('speed-up starts below AGI by');
  expect(withinSentence('')).toBe('');
});

it('and begins one again as it was', () => {
  for (const { label } of ASSUMPTIONS) expect(capitalised(withinSentence(label))).toBe(label);
});
