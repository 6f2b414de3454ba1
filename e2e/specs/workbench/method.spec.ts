import { expect, test } from '../../fixtures';

test('method and sources can be searched, and lead to and from the assumptions', async ({
  app,
}) => {
  const { page, workbench } = app;
  await expect(workbench.name).toBeVisible();
  await page.keyboard.press('F1');
  const method = page.getByRole('dialog', { name: 'Method and sources' });
  await expect(method.locator('math').first()).toBeVisible();
  await expect(method.getByRole('button', { name: 'Uncertainty', exact: true })).toBeVisible();
  await method.getByRole('searchbox').fill('cottier');
  await expect(method.getByRole('button', { name: 'Uncertainty', exact: true })).toBeHidden();
  await expect(method).toContainText('Cottier et al.');
  await method.getByRole('searchbox').fill('');
  await method.getByRole('button', { name: 'Capital growth', exact: true }).first().click();
  await expect(workbench.assumption('Capital growth')).toBeFocused();

  await workbench.assumptions.getByRole('button', { name: 'About Capital growth' }).click();
  await expect(page.getByRole('figure', { name: 'Money' }).locator('math')).toBeVisible();
  await page.getByRole('button', { name: 'Money, in the method' }).click();
  await expect(method.locator('[data-equation=money]')).toBeInViewport();
});
