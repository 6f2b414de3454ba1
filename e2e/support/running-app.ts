import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronLaunch } from '../../build/setup/launch.mjs';
import { root } from '../../build/setup/paths.mjs';
import { WorkbenchPage } from '../pages/workbench.page';
import { FOR_A_CONNECTION, FOR_ONE_THING } from './patience';
import type { Places } from './places';

export interface LaunchOptions {
  /** Files to open, as on a command line. */
  readonly files?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A program to start in Electron's place, which starts it in turn. */
  readonly through?: string;
}

/** The built app, running for a test. */
export class RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly workbench: WorkbenchPage;
  /** Playwright forgets it when the app has ended. */
  readonly #process: ChildProcess;

  private constructor(electron: ElectronApplication, page: Page) {
    this.electron = electron;
    this.page = page;
    this.#process = electron.process();
    this.workbench = new WorkbenchPage(page);
  }

  static async launch(places: Places, options: LaunchOptions = {}): Promise<RunningApp> {
    const { folder, args } = electronLaunch();
    // With a binary of its own choosing Playwright holds the app back until it is connected; given
    // one, it races the first window and now and then never connects.
    process.env.ELECTRON_OVERRIDE_DIST_PATH ??= folder;
    const hold = options.through === undefined ? [] : ['-r', LOADER];
    const launch = async (): Promise<ElectronApplication> =>
      _electron.launch({
        ...(options.through === undefined ? {} : { executablePath: options.through }),
        chromiumSandbox: !args.includes('--no-sandbox'),
        args: [...hold, ...args, root, ...(options.files ?? [])],
        env: { ...appEnvironment(places), ...options.env },
        timeout: FOR_A_CONNECTION,
      });
    // On a busy machine Playwright now and then fails to connect to an Electron it has just started,
    // before any of the app has run. It ends that process itself; a new one connects.
    const electron = await launch().catch(launch);
    electron.context().setDefaultTimeout(FOR_ONE_THING);
    return new RunningApp(electron, await electron.firstWindow({ timeout: FOR_ONE_THING }));
  }

  /** The window that opens next; to be asked for before anything opens it. */
  async nextWindow(): Promise<Page> {
    // It has a timeout of its own, which no other sets.
    return this.electron.waitForEvent('window', { timeout: FOR_ONE_THING });
  }

  /** What a file manager does for a file that is opened while the app runs. */
  async openFile(path: string): Promise<void> {
    await this.electron.evaluate(({ app }, file) => {
      app.emit('open-file', { preventDefault: () => {} }, file);
    }, path);
  }

  /** What the button in the corner of the window does. */
  async pressClose(): Promise<void> {
    await this.electron.evaluate(({ BrowserWindow }) => {
      // The first that was opened: a handout is made in another, which nobody sees.
      const [window] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
      window?.close();
    });
  }

  async quit(): Promise<void> {
    await this.electron.evaluate(({ app }) => app.quit());
  }

  /** Resolves when the app has ended by itself. */
  async ended(): Promise<void> {
    const { exitCode, signalCode } = this.#process;
    if (exitCode === null && signalCode === null) await once(this.#process, 'exit');
  }

  async pressCloseAndWait(): Promise<void> {
    const ended = this.ended();
    // The app may be gone before it has answered.
    await Promise.all([this.pressClose().catch(() => {}), ended]);
  }

  async kill(): Promise<void> {
    const ended = this.ended();
    this.#process.kill('SIGKILL');
    await ended;
  }

  async title(): Promise<string> {
    return this.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return window?.getTitle() ?? '';
    });
  }
}

/** What Playwright adds by itself when it chooses the binary. */
const LOADER = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'lib/server/electron/loader.js',
);

/** Gives the app the folders of a test, and the system's dialogs one for what they remember. */
export function appEnvironment(places: Places): Record<string, string> {
  const inherited = Object.entries(process.env);
  return {
    ...Object.fromEntries(
      inherited.filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    HEADROOM_USER_DATA: places.userData,
    HEADROOM_DOCUMENTS: places.documents,
    XDG_CONFIG_HOME: join(places.root, 'config'),
    XDG_DATA_HOME: join(places.root, 'data'),
  };
}
