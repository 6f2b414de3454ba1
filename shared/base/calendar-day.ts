/** The day that a moment falls on where this machine stands, ISO 8601: what people date a paper by. */
export function calendarDay(moment: Date): string {
  const parts = [moment.getMonth() + 1, moment.getDate()];
  return [moment.getFullYear(), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
