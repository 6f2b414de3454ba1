import { setUp } from './setup/index.mjs';
import { runMain, Stop } from './setup/say.mjs';

/**
 * `npm test`: every check, whatever the others say. `npm test -- NAME ...` runs those named; what
 * follows a single name goes to its runner, as in `npm test -- unit shared/model`.
 */
await runMain(async () => {
  const { allChecks } = await import('./checks/names.mjs');
  const { names, args } = split(process.argv.slice(2), allChecks);
  await setUp(
    names.length === 0 || ['package', 'e2e'].some((name) => names.includes(name))
      ? 'test'
      : 'build',
  );
  const { runChecks } = await import('./checks/run.mjs');
  return runChecks(names.length === 0 ? allChecks : names, args);
});

/**
 * @param {string[]} words
 * @param {readonly string[]} known
 */
function split(words, known) {
  const first = words.findIndex((word) => !known.includes(word));
  const names = first < 0 ? words : words.slice(0, first);
  const args = first < 0 ? [] : words.slice(first);
  if (args.length > 0 && names.length !== 1) {
    throw new Stop(`There is no check named ${args[0]}.`, `name one of ${known.join(', ')}.`);
  }
  return { names, args };
}
