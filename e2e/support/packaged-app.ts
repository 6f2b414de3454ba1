import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { electronLaunch } from '../../build/setup/launch.mjs';
import { WorkbenchPage } from '../pages/workbench.page';
import { FOR_A_CONNECTION, FOR_ONE_THING } from './patience';
import type { Places } from './places';

/**
 * The app as its users have it. Its fuses keep Playwright from driving it as an Electron app, so it
 * is reached as any Chromium is: over the port for developers, which only this start opens.
 */
export class PackagedApp {
  readonly page: Page;
  readonly workbench: WorkbenchPage;
  /** What it wrote to its standard error until its window came up. */
  readonly said: string;
  readonly #process: ChildProcess;
  readonly #browser: Browser;

  private constructor(process: ChildProcess, said: string, browser: Browser, page: Page) {
    this.#process = process;
    this.said = said;
    this.#browser = browser;
    this.page = page;
    this.workbench = new WorkbenchPage(page);
  }

  static async launch(
    places: Places,
    program: string,
    args: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
  ): Promise<PackagedApp> {
    const child = spawn(program, [...electronLaunch().args, '--remote-debugging-port=0', ...args], {
      env: { ...(await homeOf(places)), ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const { address, said } = await addressFrom(child);
    const browser = await chromium.connectOverCDP(address, { timeout: FOR_A_CONNECTION });
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The packaged app has no window to reach.');
    context.setDefaultTimeout(FOR_ONE_THING);
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    return new PackagedApp(child, said, browser, page);
  }

  async end(): Promise<void> {
    await this.#browser.close();
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
  }
}

/** An installed app does not listen to the variables of the tests: it gets a home of its own. */
async function homeOf(places: Places): Promise<NodeJS.ProcessEnv> {
  const config = join(places.root, 'config');
  await mkdir(config, { recursive: true });
  await writeFile(join(config, 'user-dirs.dirs'), `XDG_DOCUMENTS_DIR="${places.documents}"\n`);
  return { ...process.env, HOME: places.root, XDG_CONFIG_HOME: config };
}

function addressFrom(child: ChildProcess): Promise<{ address: string; said: string }> {
  return new Promise((resolve, reject) => {
    let said = '';
    // Listening goes on, or the app would wait for room in the pipe.
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ address, said });
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`It ended before its window came up:\n${said}`)));
  });
}
