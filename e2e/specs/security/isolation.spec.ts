import { expect, test } from '../../fixtures';

test('the window runs sandboxed and isolated, without Node', async ({ standingApp: app }) => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in the published types, yet it is what the window was really made with.
    return (contents as unknown as { getLastWebPreferences(): unknown }).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
  });
});

test('nothing of Node or Electron is in reach of the page', async ({ standingApp: app }) => {
  const found = await app.page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in globalThis),
  );
  expect(found).toEqual([]);
});

test('the functions of the bridge give no way into the preload', async ({ standingApp: app }) => {
  const outcome = await app.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // Later, so that it runs as the page's own code and not as the test's.
        setTimeout(() => {
          try {
            const make = window.headroom.getAppInfo.constructor as FunctionConstructor;
            resolve(`got ${typeof make('return process')()}`);
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'thrown');
          }
        });
      }),
  );
  expect(outcome).toBe('EvalError');
});

test('the page has no means to pick files or devices by itself', async ({ standingApp: app }) => {
  const found = await app.page.evaluate(() =>
    ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(found).toEqual([]);
});
