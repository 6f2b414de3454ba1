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
 * @param {{ again?: boolean }} [options] `again`: try for the official Electron once more
 */
export async function setUp(purpose, options) {
  // First, because it may have to ask, and nobody stays to watch the rest.
  if (purpose !== 'build') await ensureSystemLibraries(purpose);
  await ensureNpmModules();
  if (purpose === 'build') return;
  const electron = await ensureElectron(options);
  checkSandbox(electron);
}
