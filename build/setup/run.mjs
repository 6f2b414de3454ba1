import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { noteChild } from './lock.mjs';
import { root } from './paths.mjs';

/** @typedef {{ code: number, output: string }} Outcome */

/**
 * Runs a command to its end and keeps what it printed. Passes a termination on to it, so that an
 * interrupted set-up leaves nothing running.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, onStart?: (kill: () => void) => void, show?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const [program = '', ...first] = command === 'npm' ? npm() : [command];
    const child = spawn(program, [...first, ...args], {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: options.show === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    noteChild(child.pid);
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString()).slice(-200_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const end = (/** @type {number} */ code) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      noteChild(undefined);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
    options.onStart?.(() => child.kill('SIGKILL'));
  });
}

/**
 * Runs a tool that npm installed.
 * @param {string} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runInstalled(name, args, options) {
  const [program = '', ...first] = installed(name);
  return run(program, [...first, ...args], options);
}

/**
 * How a tool that npm installed is called: as its script in this Node. What lies in node_modules/.bin
 * takes a shell on Windows, which would read paths and arguments in its own way.
 * @param {string} name
 */
export function installed(name) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const [path, { bin }] of Object.entries(packages)) {
    if (bin?.[name] !== undefined) return [process.execPath, join(root, path, bin[name])];
  }
  throw new Error(`no package of the lockfile brings ${name}`);
}

/** How npm is called: the one that runs this, or the one that came with Node on Windows. */
function npm() {
  const running = process.env.npm_execpath ?? '';
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (basename(running) === 'npm-cli.js') return [process.execPath, running];
  return existsSync(beside) ? [process.execPath, beside] : ['npm'];
}

/**
 * The end of what a command printed: where it says why it failed.
 * @param {string} output
 */
export function lastLines(output, count = 8) {
  return output.trim().split('\n').slice(-count).join('\n');
}

/** npm waits a minute and more before it tries again what did not answer; nobody watches that long. */
export const npmPatience = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000'];

/** What npm says went wrong, without its manual. @param {string} output */
export function npmErrors(output) {
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  return errors.length > 0 ? errors.slice(0, 8).join('\n') : lastLines(output);
}

/**
 * What to do where npm was not let write, or null. Often its cache is meant, or modules that were once
 * installed as root.
 * @param {string} output
 */
export function remedyForDenied(output) {
  return /E(ACCES|PERM|ROFS)/.test(output)
    ? 'make the path named above yours to write, or give npm another cache (npm_config_cache=FOLDER) where it is npm’s, and run the same command again.'
    : null;
}
