import { test as base } from '@playwright/test';
import { Screen } from './screen';

/**
 * On Linux each process of tests has a screen of its own. Windows would else cover the user's, keys for
 * native dialogs could reach other programs, and tests that run beside one another would share one
 * focus, one mouse and one clipboard.
 */
export const test = base.extend<object, { readonly display: string | undefined }>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed.
    async ({}, use) => {
      if (process.platform !== 'linux') return use(undefined);
      const screen = await Screen.open(1920, 1080);
      process.env.DISPLAY = screen.display;
      await use(screen.display);
      screen.close();
    },
    { scope: 'worker', auto: true },
  ],
});
