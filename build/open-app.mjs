import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { electronLaunch } from './setup/launch.mjs';
import { root } from './setup/paths.mjs';
import { Stop, say } from './setup/say.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

/**
 * @typedef {object} Variation
 * @property {string} [folder] the app, where it is not the checkout's own
 * @property {string[]} [switches] what Electron is told besides
 * @property {NodeJS.ProcessEnv} [env] what the app is told besides
 * @property {AbortSignal | undefined} [kill] ends it at once
 */

const virtualScreen = ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24'];
/** Tells the process id of the program that the virtual screen is started for. */
const tellId = ['sh', '-c', 'echo $$ >&3; exec "$@" 3>&-', 'sh'];
/** Without a screen there is mostly no bus and no GPU either; Chromium says so, line after line. */
const quiet = '--log-level=3';

/**
 * Opens the app, on a virtual screen where there is no other, and ends as it ends. A signal tells it
 * to end in its own way, which settles its draft first. On a virtual screen nobody can answer what it
 * may ask then, and a shell gives the terminal back while it asks: it must not stay for ever.
 * @param {string[]} files
 * @param {Variation} [variation]
 * @returns {Promise<number>} exit code
 */
export async function openApp(files, { folder = root, switches = [], env = {}, kill } = {}) {
  const { executablePath, args } = electronLaunch();
  if (args.includes('--no-sandbox')) {
    say('Running as root: Chromium is started without its sandbox (--no-sandbox).');
  }
  const electron = [executablePath, ...args, ...switches];
  const app = [folder, ...files];
  if (hasDisplay()) return open([...electron, ...app], false, { env, kill });
  say('There is no display: the app runs on an invisible one (xvfb-run). Stop it with Ctrl+C.');
  return open([...virtualScreen, ...tellId, ...electron, quiet, ...app], true, { env, kill });
}

/**
 * @param {string[]} command
 * @param {boolean} hidden
 * @param {Pick<Variation, 'env' | 'kill'>} variation
 */
async function open([program = '', ...args], hidden, variation) {
  const child = spawn(program, args, {
    // The shell's folder is kept: files named on the command line are relative to it.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, ...variation.env },
    stdio: ['inherit', 'inherit', 'inherit', hidden ? 'pipe' : 'ignore'],
    // Ctrl+C in the terminal would else take the screen away under the app.
    detached: hidden,
  });
  const ended = once(child, 'close').catch(startless);
  const id = hidden ? toldId(child) : Promise.resolve(child.pid);
  variation.kill?.addEventListener('abort', async () => kill(await id, 'SIGKILL'));
  const forget = endWhenTold(id, hidden);
  const [code, signal] = await ended;
  forget();
  return signal === null ? (code ?? 0) : 1;
}

/**
 * @param {NodeJS.ErrnoException} error
 * @returns {never}
 */
function startless(error) {
  if (error.code !== 'ENOENT' || error.path !== virtualScreen[0]) throw error;
  throw new Stop(
    'There is no display, and xvfb-run, which would stand in for one, is not installed.',
    'install xvfb and xauth with the package manager of this system, or run this in a desktop session.',
  );
}

/** @param {import('node:child_process').ChildProcess} child */
async function toldId(child) {
  const [line] = await once(/** @type {NodeJS.EventEmitter} */ (child.stdio[3]), 'data');
  return Number(line);
}

/**
 * Passes signals on, until what it returns is called.
 * @param {Promise<number | undefined>} id
 * @param {boolean} hidden
 */
function endWhenTold(id, hidden) {
  /** @type {NodeJS.Timeout | undefined} */
  let late;
  /** @param {NodeJS.Signals} signal */
  const tell = async (signal) => {
    // A terminal tells the app itself, unless it was kept from it.
    if (signal === 'SIGTERM' || hidden) kill(await id, 'SIGTERM');
    if (hidden) late ??= setTimeout(async () => insist(await id), patienceMs);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, tell);
  return () => {
    clearTimeout(late);
    for (const signal of signals) process.off(signal, tell);
  };
}

/** Longer than the app takes at most to write what it has still to write. */
const patienceMs = 6000;

/** @param {number | undefined} id */
function insist(id) {
  kill(id, 'SIGKILL');
  say('The app had unsaved changes and nobody to ask about them: it brings them back next time.');
}

/**
 * @param {number | undefined} id
 * @param {NodeJS.Signals} signal
 */
function kill(id, signal) {
  try {
    if (id !== undefined) process.kill(id, signal);
  } catch (error) {
    // It has ended meanwhile.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
