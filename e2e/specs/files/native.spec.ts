import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect } from '../../fixtures';
import { NewScenarioDialogPage, SaveDialogPage } from '../../pages/dialogs.page';
import type { RunningApp } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';
import { Screen } from '../../support/screen';

/** The system's own dialogs and menu, driven by the keyboard as a person does. */
const test = base.extend<{ ownScreen: Screen }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed.
  ownScreen: async ({}, use) => {
    const screen = await Screen.open();
    await use(screen);
    screen.close();
  },
});

// biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
test.skip(process.platform !== 'linux', 'The keyboard is that of an X server.');

/** A window that is still coming up would come over a dialog, and take the keyboard. */
function shown({ page }: RunningApp): Promise<void> {
  return expect(page.locator('.js-plotly-plot .main-svg').first()).toBeVisible();
}

test('the open dialog opens the file that is chosen in it', async ({
  launch,
  places,
  ownScreen: screen,
}) => {
  const file = await place(
    join(places.root, 'chosen.headroom.json'),
    scenarioText({ name: 'Chosen' }),
  );
  const { workbench } = await launch({ env: { DISPLAY: screen.display } });
  await expect(workbench.name).toBeVisible();
  await workbench.page.keyboard.press('Control+O');
  await screen.focus('Open Scenario');
  await screen.choose(file, 'Open Scenario');
  await expect(workbench.name).toHaveValue('Chosen');
});

test('the open dialog, cancelled, changes nothing', async ({ launch, ownScreen: screen }) => {
  const app = await launch({ env: { DISPLAY: screen.display } });
  await shown(app);
  const { workbench } = app;
  const opening = workbench.page.evaluate(() => window.headroom.openWithDialog());
  await screen.focus('Open Scenario');
  await screen.pressUntilClosed('Escape', 'Open Scenario');
  expect(await opening).toBeNull();
});

test('the save dialog writes where it is told, with the extension', async ({
  launch,
  places,
  ownScreen: screen,
}) => {
  const { page, workbench } = await launch({ env: { DISPLAY: screen.display } });
  await workbench.pressSave();
  await new SaveDialogPage(page).press('Save elsewhere…');
  await screen.focus('Save Scenario');
  await screen.press('ctrl+a');
  await screen.type(join(places.root, 'by hand'));
  await screen.pressUntilClosed('Return', 'Save Scenario');
  await expect(workbench.savedState).toContainText('Saved');
  const text = await readFile(join(places.root, 'by hand.headroom.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'headroom-scenario' });
});

test('another library folder is chosen, and remembered', async ({
  launch,
  places,
  ownScreen: screen,
}) => {
  const shared = join(places.root, 'shared');
  await place(join(shared, 'theirs.headroom.json'), scenarioText({ name: 'Theirs' }));
  const first = await launch({ env: { DISPLAY: screen.display } });
  await shown(first);
  const choosing = first.page.evaluate(() => window.headroom.chooseLibraryFolder());
  await screen.focus('Library Folder');
  await screen.choose(`${shared}/`, 'Library Folder');
  expect(await choosing).toMatchObject({ entries: [{ fileName: 'theirs.headroom.json' }] });
  await first.pressCloseAndWait();

  const { page, workbench } = await launch({ env: { DISPLAY: screen.display } });
  await workbench.pressSave();
  await new SaveDialogPage(page).saveAs('Ours');
  await expect(workbench.savedState).toContainText('Saved');
  expect((await readdir(shared)).sort()).toEqual(['Ours.headroom.json', 'theirs.headroom.json']);
});

test('a menu accelerator runs its command', async ({ launch, ownScreen: screen }) => {
  const { page } = await launch({ env: { DISPLAY: screen.display } });
  await screen.focus('Untitled scenario – Headroom');
  await screen.press('ctrl+n');
  await expect(new NewScenarioDialogPage(page).root).toBeVisible();
});
