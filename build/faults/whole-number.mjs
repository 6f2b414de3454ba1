import { Stop } from '../setup/say.mjs';

/**
 * A whole number of the command line: how many, or a seed.
 * @param {string} text
 */
export function wholeNumber(text) {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new Stop(`“${text}” is not a whole number.`, 'give a count and, if you like, a seed.');
}
