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

test('published forecasts stand beside what the model makes of their inputs', async ({ app }) => {
  const { page, workbench } = app;
  await expect(workbench.name).toBeVisible();
  await page.keyboard.press('F1');
  const method = page.getByRole('dialog', { name: 'Method and sources' });
  await method.getByRole('button', { name: 'Published forecasts', exact: true }).click();
  const last = method.getByRole('region', { name: /AI Futures Model/ });
  await expect(last).toHaveAttribute('aria-busy', 'false');
  const row = last.getByRole('row', { name: /one work-year/ });
  await expect(row).toContainText(/2028\.5\s*2028\.\d/);
  await expect(method).not.toContainText('further than it should be');
});

test('what a preset says that has been settled since stands in About This Scenario', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'About this scenario' }).click();
  const settled = page.getByRole('region', { name: 'Settled since' });
  await expect(settled).toContainText(/Threshold crossed 202\d/);
  await expect(settled).toContainText('Grok 3');
});
