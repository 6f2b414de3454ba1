import type { Locator, Page, Worker } from '@playwright/test';
import { expect, test } from '../../fixtures';
import { ComparePage } from '../../pages/compare.page';

function workersOf(page: Page, kind: string): Worker[] {
  return page.workers().filter((worker) => worker.url().includes(`${kind}.worker`));
}

/** As an error that nobody has foreseen would: it ends the worker's work without an answer. */
async function breakDown(workers: readonly Worker[]): Promise<void> {
  for (const worker of workers) {
    await worker.evaluate(() => {
      self.addEventListener(
        'message',
        (event) => {
          event.stopImmediatePropagation();
          throw new Error('out of order');
        },
        { capture: true, once: true },
      );
    });
  }
}

/** How many of the workers that broke down have been done away with. */
function countGone(page: Page, broken: readonly Worker[]): number {
  return broken.filter((worker) => !page.workers().includes(worker)).length;
}

function statusLine(page: Page): Locator {
  return page.locator('main footer');
}

async function settled(page: Page): Promise<void> {
  await expect(statusLine(page)).toHaveText(/^[\d,]+ samples, [^·]*$/);
}

async function showChart(page: Page, chart: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(chart);
  await page.getByRole('option', { name: new RegExp(`^${chart}.*Chart$`) }).click();
}

/** Until a chart is of the assumptions as they are now. */
async function fresh(chart: Locator): Promise<void> {
  await expect(chart.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
}

test('an ensemble worker that breaks down is replaced, and its results arrive', async ({ app }) => {
  const { page, workbench } = app;
  const headlines = page.getByRole('region', { name: 'Headlines' });
  await settled(page);
  await workbench.setAssumption('Cost growth', '2.5');
  await settled(page);
  const undisturbed = await headlines.textContent();
  await workbench.setAssumption('Cost growth', '3');
  await settled(page);
  expect(await headlines.textContent()).not.toBe(undisturbed);

  const broken = workersOf(page, 'ensemble');
  await breakDown(broken);
  await workbench.setAssumption('Cost growth', '2.5');
  await settled(page);
  await expect.poll(() => headlines.textContent()).toBe(undisturbed);
  await expect.poll(() => countGone(page, broken)).toBe(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an ensemble worker that is gone without a word is missed after a while, and replaced', async ({
  app,
}) => {
  const { page, workbench } = app;
  await settled(page);
  await page.clock.install();
  const gone = workersOf(page, 'ensemble');
  for (const worker of gone) await worker.evaluate(() => self.close());
  await workbench.setAssumption('Cost growth', '2.5');
  await expect(statusLine(page)).toContainText('updating');
  await page.clock.runFor(61_000);
  await settled(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an explain worker that breaks down is replaced, and its explanation arrives', async ({
  app,
}) => {
  const { page, workbench } = app;
  await settled(page);
  await showChart(page, 'Drivers');
  const drivers = page.getByRole('region', { name: 'Drivers', exact: true });
  const sentence = drivers.locator('figcaption p');
  await expect(sentence).toContainText(/between its 10th and 90th percentile/);
  await workbench.setAssumption('Cost growth', '2');
  await fresh(drivers);
  const undisturbed = await sentence.textContent();
  await workbench.setAssumption('Cost growth', '3');
  await fresh(drivers);
  expect(await sentence.textContent()).not.toBe(undisturbed);

  const broken = workersOf(page, 'explain');
  await breakDown(broken);
  await workbench.setAssumption('Cost growth', '2');
  await expect(sentence).toHaveText(undisturbed ?? '');
  await fresh(drivers);
  await expect.poll(() => countGone(page, broken)).toBe(1);
});

test('an explain worker that is gone without a word is missed after a while, and replaced', async ({
  app,
}) => {
  const { page, workbench } = app;
  await settled(page);
  await showChart(page, 'Drivers');
  const drivers = page.getByRole('region', { name: 'Drivers', exact: true });
  await fresh(drivers);
  await page.clock.install();
  for (const worker of workersOf(page, 'explain')) await worker.evaluate(() => self.close());
  await workbench.setAssumption('Cost growth', '2');
  await expect(drivers.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'true');
  await page.clock.runFor(302_000);
  await fresh(drivers);
});

test('a map that is asked of a worker that breaks down is drawn by another', async ({ app }) => {
  const { page } = app;
  await settled(page);
  await showChart(page, 'Explore');
  const explore = page.getByRole('region', { name: 'Explore', exact: true });
  await explore.getByRole('button', { name: 'Compute' }).click();
  await expect(explore.locator('figcaption p')).toContainText(/over cost growth/);
  await explore.getByRole('combobox', { name: 'Result' }).selectOption('central.wmd');
  await expect(explore.locator('figcaption p')).toContainText('of earlier choices');
  const broken = workersOf(page, 'explain');
  await breakDown(broken);
  await explore.getByRole('button', { name: 'Compute' }).click();
  await expect(explore.locator('figcaption p')).toContainText(/^WMD-like AI.* over cost growth/);
  await expect(explore.locator('figcaption p')).not.toContainText('of earlier choices');
  // The other explains what the bars beside the assumptions show, and was not asked.
  await expect.poll(() => countGone(page, broken)).toBe(1);
});

test('screens that are left take their workers along', async ({ app }) => {
  const { page, workbench } = app;
  await settled(page);
  await showChart(page, 'Drivers');
  // Each that the workbench has is at work by then: of the samples, of the chart, of the bars.
  await fresh(page.getByRole('region', { name: 'Drivers', exact: true }));
  await expect(workbench.assumptions.getByRole('img', { name: /^AGI/ }).first()).toBeVisible();
  const atWork = page.workers().length;
  for (let visit = 0; visit < 2; visit += 1) {
    await ComparePage.open(page);
    await expect.poll(() => page.workers().length).toBeGreaterThan(atWork);
    await page.getByRole('button', { name: 'Workbench' }).click();
    await expect.poll(() => page.workers().length).toBeLessThanOrEqual(atWork);
  }
});
