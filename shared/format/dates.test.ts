import { describe, expect, it } from 'vitest';
import { arrivalWords, formatDate, formatInterval, startWords } from './dates';
import { formatPoints, formatShare } from './number/share';

describe('dates', () => {
  it('says that a date does not come, never a made-up year', () => {
    expect(formatDate(null, 2060)).toBe('not by 2060');
    expect(formatDate(2031.44, 2060)).toBe('2031.4');
    expect(formatDate(2031.02, 2060)).toBe('2031');
  });

  it('gives what is there when the model begins no date of its own', () => {
    expect(arrivalWords(2015, 2060)).toBe('by 2015');
    expect(startWords(2015)).toBe('from the start');
    expect(arrivalWords(2031.44, 2060)).toBe('in 2031.4');
    expect(startWords(2031.44)).toBe('from 2031.4');
    expect(arrivalWords(null, 2060)).toBe('not by 2060');
  });

  it('writes intervals in whole years, narrow ones in tenths', () => {
    expect(formatInterval(2031.4, 2046.7, 2060)).toBe('2031–2047');
    expect(formatInterval(2031.4, 2032.1, 2060)).toBe('2031.4–2032.1');
    expect(formatInterval(2031.4, null, 2060)).toBe('2031–after 2060');
    expect(formatInterval(null, null, 2060)).toBe('not by 2060');
  });
});

describe('formatShare', () => {
  it.each([
    [0, '0%'],
    [0.0001, '<1%'],
    [0.104, '10%'],
    [0.63, '63%'],
    [0.99, '99%'],
    [0.9951, '>99%'],
    [1, '100%'],
  ])('%d as %s', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });
});

describe('formatPoints', () => {
  it.each([
    [0.0001, '<1 point'],
    [0.01, '1 point'],
    [-0.01, '1 point'],
    [0.124, '12 points'],
    [0.995, '>99 points'],
    [1, '100 points'],
  ])('%d as %s', (difference, text) => {
    expect(formatPoints(difference)).toBe(text);
  });
});
