const EARLIEST = Date.UTC(100, 0);
const LATEST = Date.UTC(9999, 11, 31);

/**
 * A time of the disk, in milliseconds since 1970, as one that a date can be written of: a disk of a
 * drive or a computer gone wrong can hold any number.
 */
export function calendarTime(milliseconds: number): number {
  return Math.min(Math.max(milliseconds, EARLIEST), LATEST);
}
