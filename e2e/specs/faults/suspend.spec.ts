import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import type { RunningApp } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';

// biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
test.skip(process.platform === 'win32', 'Windows has no signal that pauses a process.');

/** Pauses all processes of the app, as a computer that is put to sleep does; returns what wakes them. */
async function suspend({ electron }: RunningApp): Promise<() => void> {
  const pids = await electron.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
  const all = (signal: NodeJS.Signals) => {
    for (const pid of pids) process.kill(pid, signal);
  };
  all('SIGSTOP');
  return () => all('SIGCONT');
}

test('after a pause the app goes on, and has missed nothing that others did', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'Mine' }));
  const app = await launch({ files: [path] });
  const { page, workbench } = app;
  const status = page.locator('main footer');
  await expect(workbench.name).toHaveValue('Mine');
  await expect(status).toHaveText(/\d samples/);
  const wake = await suspend(app);
  await place(path, scenarioText({ name: 'Theirs' }));
  await place(join(places.library, 'b.headroom.json'), scenarioText({ name: 'Another' }));
  wake();
  await expect(workbench.name).toHaveValue('Theirs');
  await workbench.setAssumption('Cost growth', '2.5');
  await expect(status).not.toContainText('updating');
  await workbench.pressSave();
  await expect(workbench.savedState).toContainText('Saved in');
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    name: 'Theirs',
    assumptions: { costGrowth: { value: 2.5 } },
  });
  await workbench.pressLibrary();
  await expect(page.getByRole('main', { name: 'Library' })).toContainText('Another');
});

test('a pause amid an ensemble is no hang: it is drawn to its end', async ({ launch, places }) => {
  const path = await place(
    join(places.root, 'large.headroom.json'),
    scenarioText({ name: 'Large', samples: 400_000 }),
  );
  const app = await launch();
  const { page } = app;
  const status = page.locator('main footer');
  await expect(status).toHaveText(/\d samples, [^·]*$/);
  // Before the ensemble is begun: what waits for it then goes by this clock.
  await page.clock.install();
  await app.openFile(path);
  const progress = page.getByRole('progressbar', { name: 'Samples drawn' });
  await expect(progress).toBeVisible();
  const workers = page.workers().filter((worker) => worker.url().includes('ensemble.worker'));
  const wake = await suspend(app);
  wake();
  // What a night does to the timers of the page: each is due, and fires once.
  await page.clock.fastForward('08:00:00');
  await expect(status).toHaveText(/^400,000 samples, [^·]*$/);
  expect(page.workers()).toEqual(expect.arrayContaining(workers));
  await expect(page.getByRole('alert')).toHaveCount(0);
});
