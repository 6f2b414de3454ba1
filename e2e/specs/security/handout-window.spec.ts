import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { answerSaveDialog, holdPages, jobFor } from '../../support/handouts';

const PRESS = 'app://bundle/press.html';

test('the window that makes handouts has no power but to read its job and hand over bytes', async ({
  app,
  places,
}) => {
  await answerSaveDialog(app, join(places.documents, 'brief.pdf'));
  const letGo = await holdPages(app);
  const opened = app.nextWindow();
  const made = app.page.evaluate(
    (job) => window.headroom.exportHandout({ name: 'a', job }),
    jobFor('pdf'),
  );
  const hidden = await opened;
  await hidden.waitForURL(PRESS);
  const inside = await hidden.evaluate(() => [
    'require' in window,
    'process' in window,
    'headroom' in window,
    Object.keys((window as unknown as { headroomPress: object }).headroomPress)
      .sort()
      .join(),
  ]);
  expect(inside).toEqual([false, false, false, 'done,failed,job,laidOut,progress']);
  const outside = await app.electron.evaluate(({ BrowserWindow }, url) => {
    const window = BrowserWindow.getAllWindows().find(
      ({ webContents }) => webContents.getURL() === url,
    );
    if (window === undefined) return null;
    const { sandbox, contextIsolation, nodeIntegration } = (
      window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences();
    return { visible: window.isVisible(), sandbox, contextIsolation, nodeIntegration };
  }, PRESS);
  expect(outside).toEqual({
    visible: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  });
  await letGo();
  expect(await made).toMatchObject({ ok: true });
});
