import { readdir } from 'node:fs/promises';
import { expect, test } from '../../fixtures';
import { SaveDialogPage } from '../../pages/dialogs.page';

/** What the main process is given while it does not answer, until it says that it could not. */
declare global {
  var failSave: () => void;
}

test('a save under way cannot be called off by closing its dialog, and a failure is said there', async ({
  app,
}) => {
  await app.electron.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('headroom:saveToLibrary');
    ipcMain.handle('headroom:saveToLibrary', () => {
      return new Promise((resolve) => {
        globalThis.failSave = () => resolve({ ok: false, error: 'The main process broke.' });
      });
    });
  });
  await app.workbench.pressSave();
  const dialog = new SaveDialogPage(app.page);
  await dialog.saveAs('Plan');
  await expect(dialog.root.getByRole('status')).toHaveText('Saving…');
  await expect(dialog.root.getByRole('button', { name: 'Cancel' })).toBeDisabled();
  // The platform closes a dialog at a second Esc, whatever it is told.
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
  await expect(dialog.root).toBeVisible();

  // It looks at what the samples give first.
  await expect.poll(() => app.electron.evaluate(() => typeof globalThis.failSave)).toBe('function');
  await app.electron.evaluate(() => globalThis.failSave());
  await expect(dialog.root).toContainText('That did not work: The main process broke.');
  await app.page.keyboard.press('Escape');
  await expect(dialog.root).toBeHidden();
  await expect(app.workbench.savedState).toHaveText('Not saved yet');
});

test('a copy of a scenario with the longest name there is can be saved', async ({
  app,
  places,
}) => {
  const name = 'n'.repeat(200);
  await app.workbench.rename(name);
  await app.page.keyboard.press('ControlOrMeta+d');
  await expect(app.workbench.name).toHaveValue(/^n+ copy$/);
  await app.workbench.pressSave();
  await new SaveDialogPage(app.page).press('Save');
  await expect(app.workbench.savedState).toContainText('Saved');
  expect(await readdir(places.library)).toHaveLength(1);
});
