/** Days of a Julian year: what a year is where a duration is turned into one. */
export const DAYS_PER_YEAR = 365.25;
export const SECONDS_PER_DAY = 86_400;
export const SECONDS_PER_YEAR = DAYS_PER_YEAR * SECONDS_PER_DAY;
/** Minutes of work in a week of 40 hours and in a year of 2,000, as task lengths are told. */
export const MINUTES_PER_WORK_WEEK = 2_400;
export const MINUTES_PER_WORK_YEAR = 120_000;
