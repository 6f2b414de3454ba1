import { join } from 'node:path';
import { root } from '../../build/setup/paths.mjs';
import { expect } from '../fixtures';
import type { RunningApp } from './running-app';

/** Pictures that the documentation shows are kept with the sources. */
export const KEPT = join(root, 'build/screenshots');

/** Takes the guide's picture of a name: light, on a small laptop, once nothing moves any more. */
export async function takeGuidePicture({ page }: RunningApp, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.getByText(/being worked out|Computing…|drawing samples…/)).toHaveCount(0);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const shoot = () => page.screenshot({ caret: 'hide' });
  let before = await shoot();
  await expect
    .poll(
      async () => {
        const now = await shoot();
        const still = now.equals(before);
        before = now;
        return still;
      },
      // Longer than a chart waits for the samples behind it.
      { intervals: [1000] },
    )
    .toBe(true);
  await page.screenshot({ path: join(KEPT, `guide-${name}.png`), caret: 'hide' });
}

/** Gives the window a size and a theme, at first those of the guide's pictures. */
export async function dressForPictures(
  { electron, page }: RunningApp,
  theme: 'light' | 'dark' = 'light',
  width = 1280,
  height = 800,
): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await page.emulateMedia({ colorScheme: theme });
  await expect
    .poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight]))
    .toEqual([width, height]);
  await expect(page.locator(`html[data-mantine-color-scheme=${theme}]`)).toBeAttached();
}
