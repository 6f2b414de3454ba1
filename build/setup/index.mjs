import './node-version.mjs';
import { ensureElectron } from './electron.mjs';
import { ensureNpmModules } from './npm-modules.mjs';
import { checkSandbox } from './sandbox.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Brings in whatever is missing to build (`build`), to open the app (`start`) or to test it
 * (`test`). Quick and silent when nothing is; works without network from then on; can be
 * interrupted anywhere and run again.
 * @param {'build' | 'start' | 'test'} purpose
 */
export async function setUp(purpose) {
  await ensureNpmModules();
  if (purpose === 'build') return;
  await ensureSystemLibraries(purpose);
  const electron = await ensureElectron();
  checkSandbox(electron);
}
