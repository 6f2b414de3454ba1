import { setUp } from './setup/index.mjs';
import { runInstalled } from './setup/run.mjs';
import { runMain } from './setup/say.mjs';

/** `npm run format`: formats and mends what the linter can mend by itself. */
await runMain(async () => {
  await setUp('build');
  const { code, output } = await runInstalled('biome', ['check', '--write', '.']);
  process.stdout.write(output);
  return code;
});
