import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { axeFindings } from '../../support/axe';
import { place, scenarioText } from '../../support/scenario-file';

test('scenarios side by side: what they assume, what follows, and why that differs', async ({
  app,
  places,
}) => {
  test.slow();
  const { page, workbench } = app;
  const assumptions = { costGrowth: { value: 2 }, thresholdFlop: { value: 1e25 } };
  await place(
    join(places.library, 'slow.headroom.json'),
    scenarioText({ name: 'Slow money', assumptions }),
  );
  await workbench.setAssumption('Algorithmic efficiency growth', '2.2');
  await page.keyboard.press('ControlOrMeta+Shift+c');

  const members = page.getByRole('list', { name: 'Scenarios compared' }).getByRole('listitem');
  await expect(members).toHaveCount(2);
  await page.getByRole('button', { name: 'Add a scenario' }).click();
  await page.getByRole('menuitem', { name: 'Slow money' }).click();
  await expect(members).toHaveCount(3);

  const table = page.getByRole('region', { name: 'Assumptions' });
  await expect(table.getByRole('row', { name: /^Cost growth/ })).toContainText('2×/yr');
  await expect(table.getByRole('row', { name: /^FLOP threshold/ })).toContainText('policy');
  await expect(table.getByRole('row', { name: /^Capital ceiling/ })).toHaveCount(0);
  await table.getByRole('checkbox').check();
  await expect(table.getByRole('row', { name: /^Capital ceiling \$/ })).toBeVisible();
  const outcomes = page.getByRole('region', { name: 'Outcomes' });
  await expect(outcomes.getByRole('row', { name: /^AGI 20/ })).toContainText('later');

  // The parts add up to the difference, which is the one of the outcomes' central dates.
  const why = page.getByRole('region', { name: 'Why they differ' });
  await why.getByRole('combobox', { name: /against/ }).selectOption({ label: 'Slow money' });
  const steps = why.getByRole('table', { name: 'Steps from one to the other' });
  await expect(steps.getByRole('row', { name: /^Cost growth/ })).toBeVisible();
  const figures = await steps.locator('td:last-child').allTextContents();
  const sum = figures.reduce((total, text) => total + Number.parseFloat(text.replace('−', '-')), 0);
  const said = (await why.locator('p strong').textContent()) ?? '';
  expect(sum).toBeCloseTo(Number.parseFloat(said.replace('−', '-')), 1);

  // Another baseline turns the difference round.
  await members.filter({ hasText: 'Slow money' }).getByRole('radio').check();
  await why.getByRole('combobox', { name: /against/ }).selectOption({ label: 'NTIA memo (2024)' });
  await expect(why.locator('p strong')).not.toHaveText(said);

  expect(await axeFindings(page)).toEqual([]);
  await members.filter({ hasText: 'Slow money' }).getByRole('button').click();
  await expect(members).toHaveCount(2);
  await page.getByRole('button', { name: 'Workbench' }).click();
  await expect(workbench.assumption('Algorithmic efficiency growth')).toHaveValue('2.2×/yr');
});
