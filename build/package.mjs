import { ensurePackage } from './package/make.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { setUp } from './setup/index.mjs';
import { runMain, say } from './setup/say.mjs';

/** `npm run package`: packages the app for this system, and says what takes another. */
await runMain(async () => {
  await setUp('build');
  // What is shipped is made with the official one, if that can be had by now.
  await ensureElectron({ again: true });
  const { files, left, standIn } = await ensurePackage('ship', { say });
  console.log('\nIn out/package:');
  for (const file of files) console.log(`  ${file}`);
  if (standIn) {
    console.log(
      '\nMade with the stand-in Electron, which is for tests only: to ship, run this where Electron’s\ndownload site can be reached.',
    );
  }
  console.log('\nNot made here:');
  for (const { what, why } of left) console.log(`  ${what}: ${why}`);
  return 0;
});
