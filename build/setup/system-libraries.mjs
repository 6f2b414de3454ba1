import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { withLock } from './lock.mjs';
import { lastLines, run } from './run.mjs';
import { Stop, say, step } from './say.mjs';

/** Each with its newer name, which Debian 13 and Ubuntu 24.04 use. */
const forWindows = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
];
const forVirtualScreen = [['xvfb'], ['xauth']];
/**
 * Types into native file dialogs, which Playwright does not reach; watches for network calls; runs
 * shards side by side; reads PDF files; merges scenarios, and may be missing beside an unpacked archive.
 */
const forTests = [['xdotool'], ['strace'], ['parallel'], ['poppler-utils'], ['git']];

/**
 * Sees to the Debian or Ubuntu packages Electron runs on. Other systems bring them, or get a
 * message from the runtime itself.
 * @param {'start' | 'test'} purpose
 */
export async function ensureSystemLibraries(purpose) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const needed = needsOf(purpose);
  if ((await missing(needed)).length === 0) return;
  await withLock(async () => {
    const lacking = await missing(needed);
    if (lacking.length > 0) await install(lacking);
  });
}

/** Whether this session has a screen to show a window on. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** @param {'start' | 'test'} purpose */
function needsOf(purpose) {
  if (purpose === 'test') return [...forWindows, ...forVirtualScreen, ...forTests];
  return hasDisplay() ? forWindows : [...forWindows, ...forVirtualScreen];
}

/** @param {string[][]} groups */
async function missing(groups) {
  const { output } = await run('dpkg-query', [
    '-W',
    '-f',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own notation
    '${Package} ${db:Status-Status}\n',
    ...groups.flat(),
  ]);
  const installed = new Set(
    output
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return groups.filter((names) => !names.some((name) => installed.has(name)));
}

/** @param {string[][]} groups */
async function install(groups) {
  const asRoot = process.getuid?.() === 0;
  const plain = groups.flatMap((names) => names.slice(0, 1));
  if (!asRoot && !(await agreed(plain))) {
    throw new Stop(
      `These system packages are missing: ${plain.join(' ')}.`,
      await remedyFor(groups),
    );
  }
  await step(`installing system packages: ${plain.join(' ')}`, async () => {
    // Repairs what an interrupted installation left half done.
    await apt(asRoot, ['dpkg', '--configure', '-a']);
    await apt(asRoot, [...aptGet, 'update']);
    const names = await namesFor(groups);
    const outcome = await apt(asRoot, [
      ...aptGet,
      'install',
      '-y',
      '--no-install-recommends',
      ...names,
    ]);
    const still = await missing(groups);
    if (outcome.code === 0 && still.length === 0) return;
    throw new Stop(
      `apt-get could not install ${names.join(' ')}:\n${lastLines(outcome.output)}`,
      'connect this machine to its package source, or see what apt-get says above, and run the same command again.',
    );
  });
}

const aptGet = ['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300'];

/**
 * @param {boolean} asRoot
 * @param {string[]} command
 */
function apt(asRoot, command) {
  const words = ['env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  // With sudo the terminal stays attached, since it may ask for a password.
  return asRoot ? run('env', words.slice(1)) : run('sudo', words, { show: true });
}

/** What the user, or somebody who may, has to run. @param {string[][]} groups */
async function remedyFor(groups) {
  const install = `apt-get install -y ${(await namesFor(groups)).join(' ')}`;
  return existsSync('/usr/bin/sudo')
    ? `sudo apt-get update && sudo ${install}`
    : `as root, run: apt-get update && ${install}`;
}

/**
 * The names this release of the distribution uses, with a font where there is none: Chromium would
 * draw no text.
 * @param {string[][]} groups
 */
async function namesFor(groups) {
  const chosen = await Promise.all(
    groups.map(async (names) => {
      for (const name of names) {
        const { output } = await run('apt-cache', ['policy', name]);
        if (/Candidate: (?!\(none\))/.test(output)) return name;
      }
      return names[0] ?? '';
    }),
  );
  return existsSync('/usr/share/fonts/truetype') ? chosen : [...chosen, 'fonts-dejavu-core'];
}

/** @param {string[]} names */
async function agreed(names) {
  // A machine of continuous integration is there for this alone, and nobody answers.
  if (process.env.CI === 'true') return existsSync('/usr/bin/sudo');
  if (!process.stdin.isTTY || !existsSync('/usr/bin/sudo')) return false;
  say(`Headroom needs these system packages: ${names.join(' ')}`);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question('Install them with sudo apt-get? [y/N] ');
  prompt.close();
  return /^y(es)?$/i.test(answer.trim());
}
