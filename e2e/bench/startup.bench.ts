import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { root } from '../../build/setup/paths.mjs';
import { test } from '../fixtures';
import { appEnvironment } from '../support/running-app';
import { quantile, report } from './report';
import { startUnheld } from './start-unheld';

const ROUNDS = 7;

test('from start to the first chart, against an empty window', async ({ places }) => {
  test.setTimeout(300_000);
  const empty: number[] = [];
  const firstChart: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await startEmptyWindow());
    const app = await startUnheld(root, appEnvironment(places));
    await app.page.waitForFunction(
      () => performance.getEntriesByName('headroom:first-chart').length > 0,
    );
    firstChart.push(await sinceStart(app.electron, app.page, 'headroom:first-chart'));
    await app.end();
  }
  report('start-empty-window', empty);
  report('start-to-first-chart', firstChart, {
    times_empty_window: quantile(firstChart, 0.5) / quantile(empty, 0.5),
  });
});

async function startEmptyWindow(): Promise<number> {
  const { electron, page, end } = await startUnheld(join(root, 'e2e/bench/empty-app'));
  await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
  const time = await sinceStart(electron, page, 'first-paint');
  await end();
  return time;
}

/** Milliseconds from the creation of the process to a moment the page has marked. */
async function sinceStart(
  electron: ElectronApplication,
  page: Page,
  mark: string,
): Promise<number> {
  const created = await electron.evaluate(() => process.getCreationTime());
  const marked = await page.evaluate(
    (name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? NaN),
    mark,
  );
  return marked - (created ?? Number.NaN);
}
