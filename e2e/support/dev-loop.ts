import { cp, mkdir, open, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { root } from '../../build/setup/paths.mjs';
import { InTerminal } from './in-terminal';
import type { Places } from './places';

/** What a checkout consists of, as far as the loop reads it. */
const SOURCES = [
  ...['build', 'electron', 'renderer', 'shared'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];

/** `npm run dev` without a display, on sources that may be edited. */
export class DevLoop {
  readonly #terminal: InTerminal;
  readonly #checkout: string;
  #browser: Browser | null = null;

  private constructor(terminal: InTerminal, checkout: string) {
    this.#terminal = terminal;
    this.#checkout = checkout;
  }

  static async start(places: Places, files: readonly string[] = []): Promise<DevLoop> {
    const checkout = join(places.root, 'checkout');
    await mkdir(checkout);
    for (const name of SOURCES) {
      await cp(join(root, name), join(checkout, name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
    const script = join(checkout, 'build', 'dev.mjs');
    const words = ['--remote-debugging-port=0', ...files];
    // As in a shell, or a test run, that has built for production.
    const terminal = new InTerminal(places, script, words, { NODE_ENV: 'production' });
    return new DevLoop(terminal, checkout);
  }

  get said(): string {
    return this.#terminal.said;
  }

  /** The window of the app that was started as the `nth`. */
  async window(nth: number): Promise<Page> {
    const address = () => [...this.said.matchAll(/DevTools listening on (ws:\S+)/g)][nth - 1]?.[1];
    await expect.poll(() => address() !== undefined || this.#terminal.hasEnded).toBe(true);
    await this.#browser?.close();
    this.#browser = await chromium.connectOverCDP(address() ?? this.said);
    const [context] = this.#browser.contexts();
    if (context === undefined) throw new Error('The app has no window to reach.');
    return context.pages()[0] ?? context.waitForEvent('page');
  }

  /** In one go and never shorter than it was, so that nobody sees half of it. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const path = join(this.#checkout, file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    const handle = await open(path, 'r+');
    await handle.write(text.replace(from, to.padEnd(from.length)), 0);
    await handle.close();
  }

  /** Presses Ctrl+C; the exit code, once every process has let go of the terminal. */
  async stop(): Promise<unknown> {
    await this.#browser?.close();
    if (!this.#terminal.hasEnded) this.#terminal.pressCtrlC();
    return this.#terminal.ended();
  }
}
