import { join } from 'node:path';
import { root } from '../../build/setup/paths.mjs';
import { expect, test } from '../fixtures';
import { place, scenarioText } from '../support/scenario-file';

const FOLDER = join(root, 'test-results/screenshots');
const SIZES = [
  [1280, 800],
  [1920, 1080],
] as const;

test('a briefing, put together and presented', async ({ launch, places }) => {
  const file = await place(
    join(places.library, 'Slower money.headroom.json'),
    scenarioText({
      name: 'Slower money',
      assumptions: {
        costGrowth: { value: 2.4, note: 'Amortised cost, as Cottier et al. measure it.' },
        algoGrowth: { value: 2.4 },
      },
      briefing: {
        slides: [],
        against: { name: 'Memo', preset: 'memo-2024', assumptions: {} },
      },
    }),
  );
  const { electron, page, workbench } = await launch({ files: [file] });
  await expect(workbench.name).toHaveValue('Slower money');
  await page.keyboard.press('ControlOrMeta+Shift+b');
  const list = page.getByRole('list', { name: 'Slides' });
  await expect(list.getByRole('listitem')).toHaveCount(12);
  await expect(list).not.toContainText('being worked out');
  for (const [width, height] of SIZES) {
    await electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as [number, number],
    );
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await list.getByRole('button').nth(1).click();
      await expect(page.locator('.main-svg').first()).toBeVisible();
      await page.screenshot({ path: join(FOLDER, `briefing-${theme}-${width}.png`) });
      if (width === 1280 && theme === 'dark') continue;
      if (width === 1920 && theme === 'light') continue;
      await page.keyboard.press('F5');
      for (let slide = 1; slide <= 12; slide += 1) {
        await expect(page.getByRole('status').first()).toContainText(`Slide ${slide} of`);
        const shown = page.getByRole('article');
        if ((await shown.locator('[data-chart]').count()) > 0) {
          await expect(shown.locator('.main-svg').first()).toBeVisible();
        }
        await page.screenshot({ path: join(FOLDER, `slide-${slide}-${theme}-${width}.png`) });
        await page.keyboard.press('PageDown');
      }
      await page.keyboard.press('3');
      await page.keyboard.press('Enter');
      await page.keyboard.press('p');
      await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
      // The slide that is shown and the next one.
      await expect(page.locator('[data-chart] .main-svg').nth(1)).toBeVisible();
      await page.screenshot({ path: join(FOLDER, `presenter-${theme}-${width}.png`) });
      await page.keyboard.press('Escape');
    }
  }
});
