import { type ChildProcess, spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import type { Places } from './places';
import { appEnvironment } from './running-app';

/** An npm script in a terminal of a machine without a display. */
export class InTerminal {
  said = '';
  readonly #process: ChildProcess;
  /** Of its end, once every process has let go of the terminal. */
  #code: number | null | undefined;

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
    this.#process.once('close', (code) => {
      this.#code = code;
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (data) => {
        this.said += data;
      });
    }
  }

  pressCtrlC(): void {
    process.kill(-(this.#process.pid ?? 0), 'SIGINT');
  }

  /** The exit code, once every process has let go of the terminal. */
  async ended(): Promise<number | null | undefined> {
    await expect.poll(() => this.hasEnded, { message: 'the terminal is free' }).toBe(true);
    return this.#code;
  }

  get hasEnded(): boolean {
    return this.#code !== undefined;
  }
}
