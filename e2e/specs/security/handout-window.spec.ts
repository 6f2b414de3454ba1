import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { answerSaveDialog, jobFor } from '../../support/handouts';

/** What is asked of a window's contents; the type of its events is narrower than what they are. */
interface Contents {
  isLoading(): boolean;
  once(event: string, heard: (value: unknown) => void): void;
  getLastWebPreferences(): Readonly<Record<string, unknown>>;
  executeJavaScript(code: string): Promise<unknown>;
  getURL(): string;
}

test('the window that makes handouts has no power but to read its job and hand over bytes', async ({
  app,
  places,
}) => {
  await answerSaveDialog(app, join(places.documents, 'brief.pdf'));
  const made = app.page.evaluate(
    (job) => window.headroom.exportHandout({ name: 'a', job }),
    jobFor('pdf'),
  );
  const found = await app.electron.evaluate(async ({ app: electron, BrowserWindow }) => {
    const hidden = () => BrowserWindow.getAllWindows().find((window) => !window.isVisible());
    if (hidden() === undefined) {
      await new Promise((resolve) => electron.once('browser-window-created', resolve));
    }
    const contents = hidden()?.webContents as unknown as Contents | undefined;
    if (contents === undefined) return null;
    if (contents.isLoading()) {
      await new Promise((resolve) => contents.once('did-finish-load', resolve));
    }
    const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences();
    const inside = await contents.executeJavaScript(
      `[typeof require, typeof process, typeof window.headroom,
        Object.keys(window.headroomPress).sort().join()]`,
    );
    return { sandbox, contextIsolation, nodeIntegration, inside, url: contents.getURL() };
  });
  expect(found).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    inside: ['undefined', 'undefined', 'undefined', 'done,failed,job,laidOut,progress'],
    url: 'app://bundle/press.html',
  });
  expect(await made).toMatchObject({ ok: true });
});
