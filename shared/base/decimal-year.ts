/** An instant as the model counts time: 2026.5 is the middle of 2026, in UTC. */
export function decimalYear(instant: Date): number {
  const year = instant.getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (instant.getTime() - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** An ISO 8601 date as a decimal year. */
export function isoYear(date: string): number {
  return decimalYear(new Date(date));
}
