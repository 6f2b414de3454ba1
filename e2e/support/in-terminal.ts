import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Places } from './places';
import { appEnvironment } from './running-app';

/** An npm script in a terminal of a machine without a display. */
export class InTerminal {
  said = '';
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown[]>;

  /**
   * @param script the file that npm would run
   * @param env what the terminal knows besides
   */
  constructor(
    places: Places,
    script: string,
    words: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ) {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = appEnvironment(places);
    this.#process = spawn(process.execPath, [script, ...words], {
      env: { ...environment, ...env, INIT_CWD: places.root },
      stdio: ['ignore', 'pipe', 'pipe'],
      // The group that a terminal sends Ctrl+C to.
      detached: true,
    });
    this.#ended = once(this.#process, 'close');
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (data) => {
        this.said += data;
      });
    }
  }

  pressCtrlC(): void {
    process.kill(-(this.#process.pid ?? 0), 'SIGINT');
  }

  /** The exit code, once every process has let go of the terminal; undefined while one has not. */
  async ended(patienceMs = 20_000): Promise<unknown> {
    const late = setTimeout(patienceMs, [], { ref: false });
    return (await Promise.race([this.#ended, late]))[0];
  }

  get hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }
}
