/*
 * How long the tests wait, in milliseconds. A test waits for what the app shows, says or writes, never for
 * an amount of time: where all is well nothing takes this long, and these only end what would hang. They
 * leave room for a machine ten times slower than one that has nothing else to do.
 */

/** For one thing to happen: the longest takes some ten seconds on a machine at rest. */
export const FOR_ONE_THING = 120_000;

/** For a whole test: the longest takes half a minute. */
export const FOR_A_TEST = 600_000;

/**
 * For a connection to an app just started, which takes a second: now and then there is none before any
 * of the app has run, and it is started anew.
 */
export const FOR_A_CONNECTION = 60_000;

/** For what is done to come to something, before it is done again: what it was done to may not have been ready. */
export const BEFORE_ANOTHER_TRY = 5_000;
