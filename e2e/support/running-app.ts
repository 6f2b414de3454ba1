import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from '@playwright/test';
import { electronLaunch } from '../../build/setup/launch.mjs';
import { root } from '../../build/setup/paths.mjs';
import { WorkbenchPage } from '../pages/workbench.page';
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
    const { executablePath, args } = electronLaunch();
    const electron = await startElectron({
      executablePath: options.through ?? executablePath,
      args: [...args, root, ...(options.files ?? [])],
      env: {
        ...environment(),
        HEADROOM_USER_DATA: places.userData,
        HEADROOM_DOCUMENTS: places.documents,
        // The system's dialogs remember things as well.
        XDG_CONFIG_HOME: join(places.root, 'config'),
        XDG_DATA_HOME: join(places.root, 'data'),
        ...options.env,
      },
    });
    return new RunningApp(electron, await electron.firstWindow());
  }

  /** What the button in the corner of the window does. */
  async pressClose(): Promise<void> {
    await this.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
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

/** How long Electron may take to answer Playwright, in milliseconds. */
const ANSWER = 20_000;
const ATTEMPTS = 3;

/**
 * Starts Electron under Playwright. About once in a hundred starts the two never finish shaking
 * hands, before the app's own code runs; such a start is begun anew. Any other failure stands.
 */
async function startElectron(
  options: Parameters<typeof _electron.launch>[0],
): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await _electron.launch({ ...options, timeout: ANSWER });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || attempt === ATTEMPTS) throw error;
    }
  }
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
