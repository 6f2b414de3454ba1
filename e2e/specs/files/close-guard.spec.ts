import { readdir } from 'node:fs/promises';
import { expect, test } from '../../fixtures';
import { SaveDialogPage, UnsavedDialogPage } from '../../pages/dialogs.page';
import type { RunningApp } from '../../support/running-app';

async function edit(app: RunningApp): Promise<UnsavedDialogPage> {
  await app.workbench.setAssumption('Cost growth', '2.5');
  await expect.poll(() => app.title()).toContain('•');
  return new UnsavedDialogPage(app.page);
}

const WAYS = [
  ['closing the window', (app: RunningApp) => app.pressClose()],
  ['quitting', (app: RunningApp) => app.quit()],
] as const;

for (const [way, leave] of WAYS) {
  test(`${way} with unsaved changes asks first, and stays when told so`, async ({ app }) => {
    const dialog = await edit(app);
    await leave(app);
    await dialog.press('Cancel');
    await expect(app.workbench.assumption('Cost growth')).toHaveValue(/2\.5/);
    // Asked again, as if it had not been asked before.
    await leave(app);
    await expect(dialog.root).toBeVisible();
  });

  test(`${way} without saving ends the app`, async ({ app, places }) => {
    const dialog = await edit(app);
    await leave(app);
    // The app may be gone before the click is reported.
    await Promise.all([dialog.press("Don't save").catch(() => {}), app.ended()]);
    expect(await readdir(places.documents)).toEqual([]);
  });

  test(`${way} and saving saves, then ends the app`, async ({ app, places }) => {
    const dialog = await edit(app);
    await leave(app);
    await dialog.press('Save');
    const saving = new SaveDialogPage(app.page).saveAs('Just in time');
    await Promise.all([saving.catch(() => {}), app.ended()]);
    expect(await readdir(places.library)).toEqual(['Just in time.headroom.json']);
  });
}

test('without changes the window closes at once', async ({ app }) => {
  await app.pressCloseAndWait();
});

test('a window whose page has crashed closes', async ({ app }) => {
  await edit(app);
  const crashed = app.page.waitForEvent('crash');
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await crashed;
  await app.pressCloseAndWait();
});

test('the window comes back where it was', async ({ launch }) => {
  const place = { x: 40, y: 60, width: 1200, height: 800 };
  const first = await launch();
  await first.electron.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, place);
  await expect
    .poll(() =>
      first.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
    )
    .toEqual(place);
  await first.pressCloseAndWait();
  const second = await launch();
  const bounds = await second.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual(place);
});
