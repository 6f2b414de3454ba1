import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { place } from '../../support/scenario-file';

const EARLIER = {
  format: 'headroom-scenario',
  version: 1,
  name: 'Made before',
  preset: 'observed-2026',
  samples: 500,
  assumptions: { costGrowth: { value: 2.5 }, notBefore: { value: 2025 } },
};

test('a file of version 1 keeps its figures, and takes its preset’s present ones in one step', async ({
  launch,
  places,
}) => {
  const path = join(places.library, 'before.headroom.json');
  const text = JSON.stringify(EARLIER);
  const { page, workbench } = await launch({ files: [await place(path, text)] });
  const notice = page.getByRole('status').filter({ hasText: 'has been revised since' });
  const agi = page.getByRole('complementary', { name: 'Outcomes' }).getByText(/AGI/).first();
  await expect(notice).toContainText('“Observed to 2026”');
  await expect(agi).toBeVisible();
  await expect(workbench.assumption('Capital ceiling')).toHaveValue(/10\sB|1(\.0)?×10¹⁰/);
  // Nothing is written that nobody changed.
  await workbench.pressSaveAndWait();
  expect(await readFile(path, 'utf8')).toBe(text);

  await notice.getByRole('button', { name: 'Take present values' }).click();
  await expect(notice).toBeHidden();
  await expect(workbench.assumption('Capital ceiling')).toHaveValue(/50\sB|5(\.0)?×10¹⁰/);
  await expect(workbench.assumption('Cost growth')).toHaveValue(/2\.5/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(notice).toBeVisible();
  await expect(workbench.assumption('Capital ceiling')).toHaveValue(/10\sB|1(\.0)?×10¹⁰/);

  await notice.getByRole('button', { name: 'Keep as it is' }).click();
  await expect(notice).toBeHidden();
  await workbench.pressSaveAndWait();
  const saved = JSON.parse(await readFile(path, 'utf8'));
  expect(saved).toMatchObject({
    version: 2,
    presetRevision: 2,
    correlations: [],
    assumptions: {
      costGrowth: { value: 2.5 },
      capitalCeiling: { value: 1e10 },
      notBeforeAgi: { value: 2025 },
      notBeforeWmd: { value: 2025 },
    },
  });
});

test('a new scenario begins from what is observed; presets are offered by kind', async ({
  app,
}) => {
  const { page, workbench } = app;
  await expect(page.getByRole('banner')).toContainText('Observed to 2026');
  await workbench.pressNew();
  const views = page.getByRole('group', { name: 'Views of the world' });
  await expect(views.getByRole('radio').first()).toHaveAccessibleName(/NTIA memo/);
  await expect(views.getByRole('radio', { name: 'Observed to 2026' })).toBeChecked();
  await expect(views).toContainText('knows the world up to November 2026');
  await expect(views).toContainText('What was known in March 2024');
  await expect(page.getByRole('group', { name: 'What-ifs' })).toBeVisible();
});
