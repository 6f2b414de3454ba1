/** Days of a Julian year: what a year is where a duration is turned into one. */
export const DAYS_PER_YEAR = 365.25;
export const SECONDS_PER_DAY = 86_400;
export const SECONDS_PER_YEAR = DAYS_PER_YEAR * SECONDS_PER_DAY;
