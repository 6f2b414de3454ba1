import { expect, it } from 'vitest';
import { calendarTime } from './calendar-time';

it.each([1e300, 8.7e15, -1e300])(
  'of %d a date can be written, with a year of four digits',
  (time) => {
    expect(new Date(calendarTime(time)).toISOString()).toMatch(/^\d{4}-/);
  },
);

it('leaves the times of ordinary files as they are', () => {
  for (const time of [0, -86_400_000, Date.UTC(2038, 0, 20)]) expect(calendarTime(time)).toBe(time);
});
