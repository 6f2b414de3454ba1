import { spawn } from 'node:child_process';
import { join } from 'node:path';
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
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: options.show === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm and what lies in node_modules/.bin are scripts on Windows, which only a shell starts.
      shell: process.platform === 'win32' && command !== process.execPath,
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

/** A tool that npm installed. @param {string} name */
export function tool(name) {
  return join(root, 'node_modules', '.bin', name);
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
