import { setUp } from './setup/index.mjs';
import { runInstalled } from './setup/run.mjs';
import { runMain } from './setup/say.mjs';

/** `npm run test:watch [-- PATH]`: unit tests, those that an edit concerns run again after it. */
await runMain(async () => {
  await setUp('build');
  const command = ['watch', '--config', 'build/vitest.config.mjs', ...process.argv.slice(2)];
  const { code } = await runInstalled('vitest', command, { show: true });
  return code;
});
