import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../build/setup/paths.mjs';
import { expect, test } from '../fixtures';
import { AboutDialogPage, ChangedOnDiskDialogPage } from '../pages/dialogs.page';
import { place, scenarioText } from '../support/scenario-file';

const FOLDER = join(root, 'test-results/screenshots');

const PLAN = {
  name: 'Scarce chips',
  description: 'What if chips stay scarce and one run gets less of them?',
  tags: ['supply', 'draft'],
  author: 'A. Analyst',
  assumptions: { supplyGrowth: { value: 1.3 }, capitalCeiling: { value: 3e11 } },
};

test('what others changed, what a scenario gave, and what it says of itself', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'Scarce chips.headroom.json'), scenarioText(PLAN));
  const app = await launch({ files: [path] });
  const { page, workbench } = app;
  const shoot = async (name: string) => {
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await expect(page.locator(`html[data-mantine-color-scheme=${theme}]`)).toBeAttached();
      await page.screenshot({ path: join(FOLDER, `document-${name}-${theme}.png`) });
    }
  };
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800);
  });
  await expect(page.getByText(/\d samples/).first()).toBeVisible();
  await workbench.setAssumption('Cost growth', '2.6');
  await workbench.setAssumption('Supply growth before new fabs', '1.5');
  await workbench.rename('Scarce chips, slow money');
  await writeFile(
    path,
    scenarioText({
      ...PLAN,
      name: 'Chips stay scarce',
      tags: ['supply', 'board meeting'],
      assumptions: {
        ...PLAN.assumptions,
        supplyGrowth: { value: 1.2, note: 'No new fabs before 2029, says the trade press.' },
        agiFlop: { value: 1e33 },
      },
    }),
  );
  await expect(workbench.savedState).toHaveText('Changed on disk');
  await shoot('changed');
  await page.getByRole('button', { name: 'Review…' }).click();
  await shoot('merge');
  await new ChangedOnDiskDialogPage(page).press('Merge and save');
  await expect(workbench.savedState).toContainText('Saved in');

  const text = await readFile(path, 'utf8');
  const { results } = JSON.parse(text);
  await writeFile(
    path,
    text
      .replace(/"agi": [\d.]+/, `"agi": ${(results.agi - 1.5).toFixed(2)}`)
      .replace(/"wmd": [\d.]+/, `"wmd": ${(results.wmd - 0.4).toFixed(2)}`),
  );
  await page.getByRole('button', { name: 'About this scenario' }).click();
  await expect(new AboutDialogPage(page).root).toBeVisible();
  await shoot('about');
  await new AboutDialogPage(page).press('Cancel');
  await app.pressCloseAndWait();
  const again = await launch({ files: [path] });
  await expect(again.page.getByText('with this version of the model')).toBeVisible();
  await again.page.screenshot({ path: join(FOLDER, 'document-figures-light.png') });
});
