import { expect, it } from 'vitest';
import { exceedsInterval, exceedsSampling } from './exceeds';

it('takes a median outside the 90% interval as exceeding it, on either side', () => {
  expect(exceedsInterval(2035, [2028, 2045])?.exceeds).toBe(false);
  expect(exceedsInterval(2027.9, [2028, 2045])?.exceeds).toBe(true);
  expect(exceedsInterval(2046, [2028, 2045])?.exceeds).toBe(true);
});

it('takes never as later than every date, but not than another never', () => {
  expect(exceedsInterval('never', [2028, 2045])?.exceeds).toBe(true);
  expect(exceedsInterval('never', [2028, 'never'])?.exceeds).toBe(false);
  expect(exceedsInterval(2030, ['never', 'never'])?.exceeds).toBe(true);
  expect(exceedsInterval('rivalNever', [1, 3])?.exceeds).toBe(true);
});

it('has nothing to say of a lead that nobody has', () => {
  expect(exceedsInterval('noAgi', [1, 3])).toBeNull();
  expect(exceedsInterval(2, ['noAgi', 'noAgi'])).toBeNull();
});

it('asks of a probability only whether the samples can tell', () => {
  expect(exceedsSampling(-0.03, 0.01).exceeds).toBe(true);
  expect(exceedsSampling(0.01, 0.01).exceeds).toBe(false);
  expect(exceedsSampling(0, 0).exceeds).toBe(false);
});
