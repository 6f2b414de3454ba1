import { join } from 'node:path';
import { root } from '../../build/setup/paths.mjs';
import { test } from '../fixtures';
import { appEnvironment } from '../support/running-app';
import { quantile, report } from './report';
import { startUnheld } from './start-unheld';

const ROUNDS = 7;

test('from start to the first chart, against an empty window', async ({ places }) => {
  const empty: Start[] = [];
  const app: Start[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await start('first-paint', join(root, 'e2e/bench/empty-app')));
    app.push(await start('headroom:first-chart', root, appEnvironment(places)));
  }
  const shown = (starts: readonly Start[]) => starts.map(({ shown }) => shown);
  report('start-empty-window', shown(empty), phases(empty));
  report('start-to-first-chart', shown(app), {
    ...phases(app),
    times_empty_window: quantile(shown(app), 0.5) / quantile(shown(empty), 0.5),
  });
});

/** Milliseconds from the creation of the process. */
interface Start {
  /** The page begins to load: until then Electron and the main process start. */
  readonly page: number;
  /** Its code is loaded and has run once. */
  readonly code: number;
  readonly shown: number;
}

function phases(starts: readonly Start[]): Record<string, number> {
  return {
    page_begins_ms: quantile(
      starts.map(({ page }) => page),
      0.5,
    ),
    code_run_ms: quantile(
      starts.map(({ code }) => code),
      0.5,
    ),
  };
}

async function start(
  shownAt: string,
  folder: string,
  environment?: Readonly<Record<string, string>>,
): Promise<Start> {
  const { electron, page, end } = await startUnheld(folder, environment);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, shownAt);
  const created = (await electron.evaluate(() => process.getCreationTime())) ?? Number.NaN;
  const at = await page.evaluate((name) => {
    const [loaded] = performance.getEntriesByType('navigation');
    const { domContentLoadedEventEnd } = loaded as PerformanceNavigationTiming;
    const shown = performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const [page, code] = [0, domContentLoadedEventEnd];
    return { page, code, shown, origin: performance.timeOrigin };
  }, shownAt);
  await end();
  const since = (time: number) => at.origin + time - created;
  return { page: since(at.page), code: since(at.code), shown: since(at.shown) };
}
