import { afterEach, expect, it, vi } from 'vitest';
import { calendarDay } from './calendar-day';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['America/Los_Angeles', '2026-11-25'],
  ['Pacific/Kiritimati', '2026-11-26'],
])('a day is what the calendar in %s says', (zone, day) => {
  vi.stubEnv('TZ', zone);
  // Where the two days meet, with none of them the other's.
  const utcDay = zone.startsWith('America') ? '2026-11-26T03:00Z' : '2026-11-25T20:00Z';
  expect(calendarDay(new Date(utcDay))).toBe(day);
});

it('months and days have two digits', () => {
  expect(calendarDay(new Date(2027, 0, 5))).toBe('2027-01-05');
});
