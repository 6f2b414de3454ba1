/**
 * What the set-up says. Everything goes to stderr: `npm run headroom` must keep stdout for its own
 * output. Nothing is printed for what is already there.
 */

/** A failure with one clear thing to do about it. */
export class Stop extends Error {
  /**
   * @param {string} message what is wrong
   * @param {string} remedy what to do, as one sentence or one command
   */
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Announces a slow thing, reports at intervals that it still runs, and says when it is done.
 * @template T
 * @param {string} title
 * @param {(progress: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  let detail = '';
  say(`Set-up: ${title} ...`);
  const everySeconds = process.stderr.isTTY ? 3 : 10;
  const timer = setInterval(() => {
    say(`        ${seconds(started)} s${detail === '' ? '' : `, ${detail}`}`);
  }, everySeconds * 1000);
  try {
    const result = await work((text) => {
      detail = text;
    });
    say(`        done in ${seconds(started)} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

/** @param {number} started */
function seconds(started) {
  return Math.round((Date.now() - started) / 1000);
}

/**
 * Runs a command's main function; a failure ends it with a message instead of a stack where the
 * failure is one the user can do something about.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(`\n${error.message}\nWhat to do: ${error.remedy}`);
    process.exitCode = 1;
  }
}
