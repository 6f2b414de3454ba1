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
  // First, because it may have to ask, and nobody stays to watch the rest.
  if (purpose !== 'build') await ensureSystemLibraries(purpose);
  await ensureNpmModules();
  if (purpose === 'build') return;
  const electron = await ensureElectron();
  checkSandbox(electron);
}
