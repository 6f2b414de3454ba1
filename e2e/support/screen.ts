import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { BEFORE_ANOTHER_TRY, FOR_ONE_THING } from './patience';

const execute = promisify(execFile);

const X_SERVER = 'Xvfb';

/**
 * A screen of a test's own, with a keyboard: the system's dialogs take keys from whatever window
 * has the focus, which on a shared screen could be another test's.
 */
export class Screen {
  readonly display: string;
  readonly #server: ChildProcess;

  private constructor(server: ChildProcess, display: string) {
    this.#server = server;
    this.display = display;
  }

  static async open(width = 1600, height = 1000): Promise<Screen> {
    const size = `${width}x${height}x24`;
    const options = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
    const server = spawn(X_SERVER, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    // Where tests are broken off nobody closes it.
    process.once('exit', () => server.kill());
    const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
    const screen = new Screen(server, `:${number.toString().trim()}`);
    // In the middle it would point into each window that opens, which takes that for a movement.
    await screen.#xdotool('mousemove', `${width - 1}`, `${height - 1}`);
    return screen;
  }

  close(): void {
    this.#server.kill();
  }

  /** Waits for a window of the system's and gives it the keyboard. */
  async focus(title: string): Promise<void> {
    const pattern = `^${title}$`;
    const found = await this.#xdotool('search', '--sync', '--onlyvisible', '--name', pattern);
    const id = found.trim().split('\n')[0] ?? '';
    await this.#xdotool('windowfocus', '--sync', id);
  }

  /**
   * Presses a key until it closes the window: a dialog that is just coming up misses the first, and
   * a completion takes it for itself.
   */
  async pressUntilClosed(key: string, title: string): Promise<void> {
    await expect(async () => {
      await this.press(key);
      expect(await this.#shows(title)).toBe(false);
    }).toPass();
  }

  /**
   * Names a file in a dialog and takes it; again where the dialog was still reading its folder. While
   * it closes nothing more is pressed: what is behind it would get the key.
   */
  async choose(path: string, title: string): Promise<void> {
    await expect(async () => {
      await this.press('ctrl+l');
      await this.press('ctrl+a');
      await this.type(path);
      await this.press('Return');
      await expect.poll(() => this.#shows(title), { timeout: BEFORE_ANOTHER_TRY }).toBe(false);
    }).toPass();
  }

  async #shows(title: string): Promise<boolean> {
    const search = this.#xdotool('search', '--onlyvisible', '--name', `^${title}$`);
    return search.then(
      () => true,
      () => false,
    );
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.#xdotool('key', '--clearmodifiers', ...keys);
  }

  async type(text: string): Promise<void> {
    await this.#xdotool('type', '--delay', '15', text);
  }

  async #xdotool(...args: readonly string[]): Promise<string> {
    const env = { ...process.env, DISPLAY: this.display };
    const { stdout } = await execute('xdotool', args, { env, timeout: FOR_ONE_THING });
    return stdout;
  }
}
