import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { place, scenarioText } from '../../support/scenario-file';

test('a median that is past says so, is conditioned on today in one step, and comes back', async ({
  launch,
  places,
}) => {
  const file = await place(
    join(places.library, 'Early.headroom.json'),
    scenarioText({
      name: 'Early',
      preset: 'memo-2024',
      assumptions: { wmdFlop: { value: 1e28 }, notBeforeWmd: { value: 2020 } },
    }),
  );
  const { page, workbench } = await launch({ files: [file] });
  const outcomes = page.getByRole('complementary', { name: 'Outcomes' });
  const condition = outcomes.getByRole('button', { name: 'Condition on today' });
  await expect(outcomes).toContainText('past already');
  await expect(condition).toHaveCount(1);
  await condition.click();
  await expect(condition).toHaveCount(0);
  await expect(workbench.assumption('WMD-like AI known not before')).not.toHaveValue('2020');
  await expect(page.getByRole('banner')).toContainText('2 changed');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.assumption('WMD-like AI known not before')).toHaveValue('2020');
  await expect(condition).toHaveCount(1);
});

test('a preset and a scenario say in what share of their samples it has happened already', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'About this scenario' }).click();
  const about = page.getByRole('dialog', { name: 'About this scenario' });
  await expect(about).toContainText(/By today, 20\d\d(\.\d)?, there is AGI in \S+ of the samples/);
  await about.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('ControlOrMeta+n');
  const presets = page.getByRole('dialog', { name: 'New scenario' });
  await expect(presets.getByText(/^Already: AGI \S+, WMD-like AI \S+/).first()).toBeVisible();
  await expect(presets.getByText('being worked out')).toHaveCount(0);
});
