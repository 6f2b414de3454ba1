import { join } from 'node:path';
import { root } from '../../build/setup/paths.mjs';
import { expect, test } from '../fixtures';
import { dressForPictures } from '../support/pictures';
import { place, scenarioText } from '../support/scenario-file';

const LOOKED_AT = join(root, 'test-results/screenshots');

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

const SCENARIOS = {
  'Slow money': { costGrowth: { value: 2, note: 'Investors tire, as in 2001' } },
  'Chips run short': { supplyGrowth: { value: 1.3 }, chipsProduced: { value: 1e6 } },
  'Algorithms fast, requirement low': { algoGrowth: { value: 4 }, agiFlop: { value: 1e32 } },
  'Strict policy': { restrictHigh: { value: true }, thresholdFlop: { value: 1e25 } },
};

test('the comparison with six scenarios', async ({ launch, places }) => {
  for (const [name, assumptions] of Object.entries(SCENARIOS)) {
    await place(
      join(places.library, `${name}.headroom.json`),
      scenarioText({ id: crypto.randomUUID(), name, assumptions }),
    );
  }
  const app = await launch();
  const { page } = app;
  await app.workbench.setAssumption('Algorithmic efficiency growth', '2.2');
  await page.keyboard.press('ControlOrMeta+Shift+c');
  for (const name of Object.keys(SCENARIOS)) {
    await page.getByRole('button', { name: 'Add a scenario' }).click();
    await page.getByRole('combobox', { name: 'Add a scenario' }).fill(name);
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  }
  await expect(page.getByText('agree').first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Steps from one to the other' })).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    for (const { width, height } of SIZES) {
      await dressForPictures(app, theme, width, height);
      const shot = (name: string) =>
        page.screenshot({ path: join(LOOKED_AT, `compare-${name}-${theme}-${width}.png`) });
      for (const section of ['Charts', 'Outcomes', 'Why they differ', 'Tiers', 'Assumptions']) {
        const button = page.getByRole('navigation', { name: 'Sections' }).getByRole('button', {
          name: section,
        });
        if ((await button.count()) === 0) continue;
        await button.click();
        await expect(button).toHaveAttribute('aria-current', 'location');
        await shot(section.toLowerCase().replaceAll(' ', '-'));
      }
    }
  }
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: 'Charts' })
    .click();
  await page.getByText('Side by side').click();
  await expect(page.locator('.main-svg').nth(20)).toBeAttached();
  await page.screenshot({ path: join(LOOKED_AT, 'compare-multiples-dark-1920.png') });
  await dressForPictures(app, 'light', 1280, 800);
  await page.screenshot({ path: join(LOOKED_AT, 'compare-multiples-light-1280.png') });
});
