import { join } from 'node:path';
import { root } from '../../build/setup/paths.mjs';
import { expect, test } from '../fixtures';
import { dressForPictures } from '../support/pictures';
import type { RunningApp } from '../support/running-app';
import { place, scenarioText } from '../support/scenario-file';

/** Pictures that the documentation shows are kept with the sources, the others are for looking at. */
const KEPT = join(root, 'build/screenshots');
const LOOKED_AT = join(root, 'test-results/screenshots');

const SIZES = [
  { width: 1280, height: 800, folder: KEPT, suffix: '' },
  { width: 1920, height: 1080, folder: LOOKED_AT, suffix: '-1920' },
] as const;

test('the workbench with a scenario and one change to it', async ({ launch, places }) => {
  const file = await place(
    join(places.library, 'Scarce chips.headroom.json'),
    scenarioText({
      name: 'Scarce chips',
      assumptions: { supplyGrowth: { value: 1.3 }, capitalCeiling: { value: 3e11 } },
    }),
  );
  const app = await launch({ files: [file] });
  await app.workbench.setAssumption('Cost growth', '2.6');
  for (const theme of ['light', 'dark'] as const) {
    for (const { width, height, folder, suffix } of SIZES) {
      await dressForPictures(app, theme, width, height);
      await settled(app);
      await app.page.screenshot({ path: join(folder, `workbench-${theme}${suffix}.png`) });
    }
  }
});

async function settled({ page }: RunningApp): Promise<void> {
  await expect(page.locator('.js-plotly-plot .main-svg').first()).toBeVisible();
  const figures = page.getByRole('complementary', { name: 'Outcomes' });
  await expect(figures.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(page.getByText(/\d samples/).first()).toBeVisible();
}
