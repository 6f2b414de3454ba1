import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { DevApp } from './app.mjs';
import { followChanges } from './changes.mjs';
import { FigureCheck } from './figure-check.mjs';
import { makeDevApp } from './folder.mjs';
import { inCheckout, NodeParts } from './node-parts.mjs';
import { serveSources } from './server.mjs';

const hint = `The window follows renderer/ and shared/; an edit of the main process or a preload starts the app anew.
Press r and Enter to do so yourself; Ctrl+C, or closing the window, ends it.`;

/**
 * Opens the app from its sources and follows their edits until it is closed.
 * @param {string[]} words files to open, and switches for Electron
 * @returns {Promise<number>} exit code
 */
export async function develop(words) {
  makeDevApp();
  const parts = new NodeParts();
  const [server] = await Promise.all([serveSources(), parts.build()]);
  const app = new DevApp(server);
  const figures = new FigureCheck();
  server.watcher.add(join(root, 'electron'));
  followChanges(server.watcher, inCheckout, async (files) => {
    if (files.some((file) => file.startsWith('shared/model/'))) void figures.compare();
    if (files.some(isMainsOwn)) await rebuild(parts, app);
    else tellOfStale(files.filter((file) => parts.use(file)));
    app.openIfEnded();
  });
  process.stdin.on('data', (typed) => {
    if (String(typed).trim() === 'r') void rebuild(parts, app, { anyhow: true });
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => app.end());
  }
  say(hint);
  const isSwitch = (/** @type {string} */ word) => word.startsWith('-');
  const code = await app.run(
    words.filter(isSwitch),
    words.filter((word) => !isSwitch(word)),
  );
  process.stdin.destroy();
  figures.end();
  await server.close();
  return code;
}

/**
 * What the main process and the preloads are made of and the window is not, or both must agree on.
 * @param {string} file
 */
function isMainsOwn(file) {
  return /^(electron\/(main|preload|disk)|shared\/ipc)\//.test(file);
}

/**
 * @param {NodeParts} parts
 * @param {DevApp} app
 * @param {{ anyhow: boolean }} [options] `anyhow`: starts it anew where nothing has changed, too
 */
async function rebuild(parts, app, { anyhow } = { anyhow: false }) {
  try {
    if ((await parts.build()) || anyhow) app.restart();
  } catch (error) {
    say(`\nThe main process does not build; the app goes on as it was.\n${messageOf(error)}`);
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {readonly string[]} files */
function tellOfStale(files) {
  if (files.length === 0) return;
  say(`The main process runs ${files.join(', ')} as it was; press r and Enter to start it anew.`);
}
