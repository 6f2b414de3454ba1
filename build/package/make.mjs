import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { appParts, ensureBuilt } from '../builds.mjs';
import { officialFolder, officialVersion } from '../setup/electron-official.mjs';
import { substituteFolder, substituteVersion } from '../setup/electron-substitute.mjs';
import { root } from '../setup/paths.mjs';
import { lastLines, runInstalled } from '../setup/run.mjs';
import { Stop } from '../setup/say.mjs';

export const packageFolder = join(root, 'out', 'package');

/** What electron-builder adds to the names of its folders where the processor is not the usual one. */
const processor = process.arch === 'x64' ? '' : `-${process.arch}`;
/** @type {Partial<Record<NodeJS.Platform, [folder: string, program: string]>>} */
const unpacked = {
  linux: [`linux${processor}-unpacked`, 'headroom'],
  win32: [`win${processor}-unpacked`, 'Headroom.exe'],
  darwin: [`mac${processor}`, 'Headroom.app/Contents/MacOS/Headroom'],
};
const [folderName, programName] = unpacked[process.platform] ?? ['', ''];

/** The folder electron-builder packs before it wraps it, and the program there. */
export const unpackedFolder = join(packageFolder, folderName);
export const unpackedProgram = join(unpackedFolder, programName);

/** What each system can make, and whether that takes downloads of electron-builder's own. */
const targets = /** @type {const} */ ({
  linux: { offline: ['tar.gz', 'deb'], online: ['AppImage'] },
  win32: { offline: [], online: ['nsis', 'portable'] },
  darwin: { offline: [], online: ['dmg', 'zip'] },
});
const names = { linux: '--linux', win32: '--win', darwin: '--mac' };
const systems = { linux: 'Linux', win32: 'Windows', darwin: 'macOS' };

/**
 * Packages the app for this system.
 * @param {'ship' | 'test'} purpose to test, the unpacked app and a quickly compressed .deb will do
 * @param {{ say: (text: string) => void }} options
 */
export async function ensurePackage(purpose, { say }) {
  const system = process.platform;
  if (system !== 'linux' && system !== 'win32' && system !== 'darwin') {
    throw new Stop(`There is no package for ${system}.`, 'package on Linux, Windows or macOS.');
  }
  await ensureBuilt([...appParts, 'cli'], { say, force: purpose === 'ship' });
  rmSync(packageFolder, { recursive: true, force: true });
  mkdirSync(packageFolder, { recursive: true });
  const official = officialFolder();
  const { offline, online } = targets[system];
  const tested = system === 'linux' ? ['dir', 'deb'] : ['dir'];
  const wanted = purpose === 'test' ? tested : ['dir', ...offline];
  say(`Packaging ${wanted.join(', ')} ...`);
  const failure = await build([names[system], ...wanted], purpose, official);
  if (failure !== null) {
    throw new Stop(
      `electron-builder failed:\n${failure}`,
      'mend what it names and run this again.',
    );
  }
  const failed = [];
  for (const target of purpose === 'test' ? [] : online) {
    // Their tools come from a download site, which may be out of reach.
    const why = await build([names[system], target], purpose, official);
    if (why !== null) failed.push({ what: `${systems[system]} ${target}`, why: shortReason(why) });
  }
  const elsewhere = /** @type {const} */ (['linux', 'win32', 'darwin'])
    .filter((other) => other !== system)
    .map((other) => ({
      what: `${systems[other]} ${[...targets[other].offline, ...targets[other].online].join(', ')}`,
      why: `run npm run package on ${systems[other]}`,
    }));
  const files = readdirSync(packageFolder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(ya?ml|blockmap)$/.test(entry.name))
    .map(({ name }) => name);
  return { files, failed, elsewhere, standIn: official === null };
}

/**
 * @param {string[]} target
 * @param {'ship' | 'test'} purpose
 * @param {string | null} official
 * @returns {Promise<string | null>} what electron-builder says went wrong, or null
 */
async function build(target, purpose, official) {
  const folder = official ?? substituteFolder();
  if (folder === null) {
    throw new Stop('Electron is not set up.', 'run "npm run setup", then the same command again.');
  }
  const { code, output } = await runInstalled(
    'electron-builder',
    [...target, '--config', 'build/package/electron-builder.cjs', '--publish', 'never'],
    {
      env: {
        ...process.env,
        HEADROOM_ELECTRON_FOLDER: folder,
        HEADROOM_ELECTRON_VERSION: official === null ? substituteVersion : officialVersion(),
        HEADROOM_STAND_IN: official === null ? '1' : '0',
        HEADROOM_DEB_COMPRESSION: purpose === 'test' ? 'gz' : 'xz',
        ELECTRON_BUILDER_7ZIP_PATH: sevenZip(),
        ELECTRON_BUILDER_COMPRESSION_LEVEL: '5',
        ...(process.platform === 'linux' && {
          CUSTOM_FPM_PATH: join(root, 'build', 'package', 'fpm.mjs'),
        }),
      },
    },
  );
  return code === 0 ? null : lastLines(output, 20);
}

/** The packer npm brought, which comes without the right to be run. */
function sevenZip() {
  const { path7za } = createRequire(import.meta.url)('7zip-bin');
  if (existsSync(path7za)) chmodSync(path7za, 0o755);
  return path7za;
}

/** The line in which electron-builder names the cause. @param {string} output */
function shortReason(output) {
  const line = output
    .split('\n')
    .find((text) => /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|cannot|failed|error/i.test(text));
  return `its tools could not be downloaded (${(line ?? 'no reason given').trim().slice(0, 160)})`;
}
