import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { place, scenarioText } from '../../support/scenario-file';

test('the palette finds an assumption, a command and a scenario', async ({ app, places }) => {
  const { page, workbench } = app;
  await place(join(places.library, 'slow.headroom.json'), scenarioText({ name: 'A slow world' }));
  await expect(workbench.name).toBeVisible();
  const palette = page.getByRole('dialog', { name: 'Find anything' });
  const options = palette.getByRole('option');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('supply growth');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('capital ceil');
  await page.keyboard.press('Enter');
  await expect(workbench.assumption('Capital ceiling')).toBeFocused();

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('show or hide assum');
  await page.keyboard.press('Enter');
  await expect(workbench.assumptions).toBeHidden();

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('slow wor');
  await expect(options).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(workbench.name).toHaveValue('A slow world');
});

test('the sheet of shortcuts says what the menu says', async ({ app }) => {
  const { page, electron, workbench } = app;
  await expect(workbench.name).toBeVisible();
  await page.keyboard.press('ControlOrMeta+/');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const accelerators = await electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .filter(({ id, accelerator }) => /^[a-z]+\.[a-zA-Z]+$/.test(id ?? '') && accelerator)
      .map(({ label, accelerator }) => [label.replace('…', ''), String(accelerator)] as const),
  );
  expect(accelerators.length).toBeGreaterThan(8);
  for (const [label, accelerator] of accelerators) {
    const written = accelerator.replace('CmdOrCtrl', 'Ctrl');
    const row = sheet.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });
    await expect(row.getByRole('definition')).toHaveText(written);
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});
