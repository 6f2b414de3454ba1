import { writeChecksums } from './package/checksums.mjs';
import { ensurePackage, packageFolder } from './package/make.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { setUp } from './setup/index.mjs';
import { runMain, say } from './setup/say.mjs';

/**
 * `npm run package [-- --all]`: packages the app for this system, and says what takes another. With --all
 * it is a failure where one of this system's packages, or the official Electron, is not to be had.
 */
await runMain(async () => {
  await setUp('build');
  // What is shipped is made with the official one, if that can be had by now.
  await ensureElectron({ again: true });
  const { files, failed, elsewhere, standIn } = await ensurePackage('ship', { say });
  const sums = `SHA256SUMS-${process.platform}-${process.arch}`;
  await writeChecksums(packageFolder, files, sums);
  console.log('\nIn out/package:');
  for (const file of [...files, sums]) console.log(`  ${file}`);
  if (standIn) {
    console.log(
      '\nMade with the stand-in Electron, which is for tests only: to ship, run this where Electron’s\ndownload site can be reached.',
    );
  }
  console.log('\nNot made here:');
  for (const { what, why } of [...failed, ...elsewhere]) console.log(`  ${what}: ${why}`);
  return process.argv.includes('--all') && (standIn || failed.length > 0) ? 1 : 0;
});
