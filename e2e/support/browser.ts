import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronLaunch } from '../../build/setup/launch.mjs';
import { root } from '../../build/setup/paths.mjs';
import { FOR_A_CONNECTION, FOR_ONE_THING } from './patience';

export interface Browser {
  readonly page: Page;
  /** What the page asked for beyond itself. */
  readonly requested: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Opens a page from the disk as a browser without a network does. */
export async function browse(file: string): Promise<Browser> {
  const { folder, args } = electronLaunch();
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= folder;
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const launch = (): Promise<ElectronApplication> =>
    _electron.launch({
      chromiumSandbox: !args.includes('--no-sandbox'),
      args: [...args, join(root, 'e2e/support/browser')],
      env: { ...Object.fromEntries(inherited), HEADROOM_PAGE: file },
      timeout: FOR_A_CONNECTION,
    });
  // See RunningApp: a connection to an Electron just started now and then fails on a busy machine.
  const electron = await launch().catch(launch);
  electron.context().setDefaultTimeout(FOR_ONE_THING);
  return {
    page: await electron.firstWindow({ timeout: FOR_ONE_THING }),
    requested: () =>
      electron.evaluate(() => (globalThis as unknown as { requested: string[] }).requested),
    close: () => electron.close(),
  };
}
