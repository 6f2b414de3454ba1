import { openApp } from '../open-app.mjs';
import { say } from '../setup/say.mjs';
import { devFolder, devPlaces } from './folder.mjs';

/** So long an app that was told to end may take to write what it has to, in milliseconds. */
const patienceMs = 8_000;

/** The app that shows the sources: one at a time, started anew as often as is asked for. */
export class DevApp {
  #server;
  #again = false;
  #listens = false;
  #ending = false;
  /** @type {string | null} */
  #open = null;
  #kill = new AbortController();
  #wake = () => {};

  /** @param {import('./server.mjs').SourceServer} server */
  constructor(server) {
    this.#server = server;
    server.channel.on('headroom:came', () => {
      this.#listens = true;
    });
    server.channel.on('headroom:left', (/** @type {{ file: string | null }} */ { file }) => {
      this.#open = file;
    });
  }

  /**
   * Opens it, and again after each `restart`; done with its exit code when its user has closed it, or at
   * `end`. One that fails waits for `openIfEnded`.
   * @param {string[]} switches
   * @param {string[]} files
   */
  async run(switches, files) {
    for (let given = files; ; given = []) {
      const code = await this.#runOnce(switches, given);
      if (this.#ending || (code === 0 && !this.#again)) return code;
      if (!this.#again) {
        say(`The app has ended with code ${code}. It is started again after the next edit.`);
        await new Promise((resolve) => {
          this.#wake = () => resolve(undefined);
        });
        if (this.#ending) return code;
      }
    }
  }

  /** @param {string[]} switches @param {string[]} files */
  async #runOnce(switches, files) {
    this.#again = false;
    this.#listens = false;
    this.#kill = new AbortController();
    const reopen = this.#open === null ? {} : { HEADROOM_REOPEN: this.#open };
    this.#open = null;
    const env = { ...this.#server.env, ...devPlaces(), ...reopen };
    return openApp(files, { folder: devFolder, switches, env, kill: this.#kill.signal });
  }

  /** Opens it again where it has failed. */
  openIfEnded() {
    this.#wake();
  }

  /** Starts it anew with what is open now. */
  restart() {
    this.#again = true;
    this.#leave();
    this.#wake();
  }

  end() {
    this.#ending = true;
    this.#leave();
    this.#wake();
  }

  #leave() {
    const kill = this.#kill;
    // One whose main process does not run has nothing to keep, and hears nothing.
    if (!this.#listens) kill.abort();
    this.#server.channel.send({ type: 'custom', event: 'headroom:leave' });
    setTimeout(() => kill.abort(), patienceMs).unref();
  }
}
