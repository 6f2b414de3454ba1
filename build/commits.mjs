import { messageFaults } from './commits/faults.mjs';
import { run } from './setup/run.mjs';
import { runMain, Stop } from './setup/say.mjs';

/** From here on messages are written as CONTRIBUTING.md says. */
const since = '82a9ef9';

/**
 * `npm run commits [-- BASE]`: whether the commits that BASE does not have say what they do and why.
 * Merges, and what programs commit, are left alone.
 */
await runMain(async () => {
  const [base = since] = process.argv.slice(2);
  const format = '--format=%h%x1f%an%x1f%B%x1e';
  const { code, output } = await run('git', ['log', '--no-merges', format, `${base}..HEAD`]);
  if (code !== 0) {
    throw new Stop(
      output.trim(),
      'name a commit that this clone has, as in npm run commits -- main.',
    );
  }
  const commits = output.split('\x1e').map((text) => text.trim().split('\x1f'));
  const faults = commits
    .filter(([, author = '[bot]']) => !author.endsWith('[bot]'))
    .flatMap(([id, , message = '']) => messageFaults(message).map((fault) => `${id}: ${fault}`));
  for (const fault of faults) console.log(fault);
  console.log(`${commits.length - 1} commits since ${base}, ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
});
