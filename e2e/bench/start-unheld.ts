import { once } from 'node:events';
import { _electron, type ElectronApplication, errors, type Page } from '@playwright/test';
import { electronLaunch } from '../../build/setup/launch.mjs';

/** How long Electron may take to answer Playwright, in milliseconds. */
const ANSWER = 20_000;
const ATTEMPTS = 3;

export interface Started {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly end: () => Promise<void>;
}

/**
 * Starts an app at full speed, for timing its start. Elsewhere Playwright holds an app back until
 * it is connected; without that it races the first window, and about once in a hundred starts
 * never connects. Such a start is begun anew.
 */
export async function startUnheld(
  folder: string,
  env?: Readonly<Record<string, string>>,
): Promise<Started> {
  const { executablePath, args } = electronLaunch();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const electron = await _electron.launch({
        executablePath,
        chromiumSandbox: !args.includes('--no-sandbox'),
        args: [...args, folder],
        timeout: ANSWER,
        ...(env === undefined ? {} : { env: { ...env } }),
      });
      const process = electron.process();
      const end = async () => {
        const ended = once(process, 'exit');
        process.kill('SIGKILL');
        await ended;
      };
      return { electron, page: await electron.firstWindow(), end };
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || attempt === ATTEMPTS) throw error;
    }
  }
}
