import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect } from '../../fixtures';
import { LibraryPage } from '../../pages/library.page';
import { dropOn } from '../../support/drop';
import { place, scenarioText } from '../../support/scenario-file';
import { Screen } from '../../support/screen';

const test = base.extend<{ ownScreen: Screen }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed.
  ownScreen: async ({}, use) => {
    const screen = await Screen.open();
    await use(screen);
    screen.close();
  },
});

const id = (digit: number) => `3b3f1c4e-6f0a-4d2c-9a57-1f0e8f6f2f1${digit}`;

/** A key that comes late to the system's dialog shall do nothing in the window behind it. */
function letGo(page: Page): Promise<void> {
  return page.evaluate(() => (document.activeElement as HTMLElement).blur());
}

test('files and folders dropped on the window are copied in, the bad ones named', async ({
  app,
  places,
}) => {
  const mine = scenarioText({ id: id(1), name: 'Mine' });
  const taken = await place(join(places.library, 'plan.headroom.json'), mine);
  const folder = join(places.root, 'from a colleague');
  const theirs = scenarioText({ id: id(2), name: 'Theirs' });
  await place(join(folder, 'deep', 'plan.headroom.json'), theirs);
  await place(join(folder, 'broken.headroom.json'), '{ "format": ');
  const single = await place(
    join(places.root, 'single.json'),
    scenarioText({ id: id(3), name: 'Single' }),
  );
  await expect(app.workbench.name).toBeVisible();
  await dropOn(app.page, [folder, single]);

  const report = app.page.getByRole('dialog', { name: 'Not all could be imported' });
  await expect(report).toContainText('2 scenarios imported');
  await expect(report.getByRole('listitem')).toHaveText(/broken\.headroom\.json.*line 1/);
  await report.getByRole('button', { name: 'Close' }).click();
  const library = new LibraryPage(app.page);
  await expect(library.entries).toHaveCount(3);
  await expect(library.state).toHaveText('2 selected');
  expect(await readFile(taken, 'utf8')).toBe(mine);
  expect(await readFile(join(places.library, 'plan (2).headroom.json'), 'utf8')).toBe(theirs);
  expect(await readFile(join(folder, 'deep', 'plan.headroom.json'), 'utf8')).toBe(theirs);
});

test('a scenario that is here in another state is asked about', async ({ app, places }) => {
  const mine = scenarioText({ id: id(1), name: 'Mine' });
  await place(join(places.library, 'a.headroom.json'), mine);
  const newer = scenarioText({ id: id(1), name: 'Newer' });
  const file = await place(join(places.root, 'b.headroom.json'), newer);
  await app.workbench.pressLibrary();
  const library = new LibraryPage(app.page);
  await expect(library.entry('Mine')).toBeVisible();
  await dropOn(app.page, [file]);
  const dialog = app.page.getByRole('dialog', { name: 'This scenario is in the library already' });
  await expect(dialog).toContainText('the same as “Mine” in a.headroom.json');
  await dialog.getByRole('combobox').selectOption('replace');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(library.entries).toHaveCount(1);
  await expect(library.entry('Newer')).toBeVisible();
  expect(await readFile(join(places.library, 'a.headroom.json'), 'utf8')).toBe(newer);

  // The one before is not lost.
  await library.press('Trash…');
  await app.page.getByRole('checkbox', { name: /a\.headroom\.json/ }).check();
  await app.page.getByRole('button', { name: 'Put back' }).click();
  await expect(library.entry('Mine')).toContainText('same id');
});

test('one is exported where the dialog says, several into a folder, over nothing', async ({
  launch,
  places,
  ownScreen: screen,
}) => {
  // biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
  test.skip(process.platform !== 'linux', 'The keyboard is that of an X server.');
  const one = scenarioText({ id: id(1), name: 'One' });
  await place(join(places.library, 'one.headroom.json'), one);
  await place(join(places.library, 'two.headroom.json'), scenarioText({ id: id(2), name: 'Two' }));
  const out = join(places.root, 'out');
  await mkdir(out);
  await place(join(out, 'one.headroom.json'), 'theirs');
  const { page, workbench } = await launch({ env: { DISPLAY: screen.display } });
  await workbench.pressLibrary();
  const library = new LibraryPage(page);
  await library.act('One', 'Export…');
  await letGo(page);
  await screen.focus('Export Scenario');
  await screen.press('ctrl+a');
  await screen.type(join(out, 'alone'));
  await screen.pressUntilClosed('Return', 'Export Scenario');
  await expect(page.getByText('1 scenario exported')).toBeVisible();
  expect(await readFile(join(out, 'alone.headroom.json'), 'utf8')).toBe(one);

  await library.choose('One');
  await library.choose('Two', 'Control');
  await library.press('Export…');
  await letGo(page);
  await screen.focus('Export Scenarios');
  await screen.type(`${out}/`);
  await screen.pressUntilClosed('Return', 'Export Scenarios');
  await expect(page.getByText('2 scenarios exported')).toBeVisible();
  expect((await readdir(out)).sort()).toEqual([
    'alone.headroom.json',
    'one (2).headroom.json',
    'one.headroom.json',
    'two.headroom.json',
  ]);
  expect(await readFile(join(out, 'one.headroom.json'), 'utf8')).toBe('theirs');
});

test('imported by the dialog', async ({ launch, places, ownScreen: screen }) => {
  // biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
  test.skip(process.platform !== 'linux', 'The keyboard is that of an X server.');
  const file = await place(join(places.root, 'in.headroom.json'), scenarioText({ name: 'In' }));
  const { page, workbench } = await launch({ env: { DISPLAY: screen.display } });
  await workbench.pressLibrary();
  const library = new LibraryPage(page);
  await library.root.getByRole('button', { name: 'Import…' }).first().click();
  await letGo(page);
  await screen.focus('Import Scenarios');
  await screen.choose(file, 'Import Scenarios');
  await expect(library.entry('In')).toBeVisible();
});
