import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { answerSaveDialog, holdPages, jobFor } from '../../support/handouts';
import type { RunningApp } from '../../support/running-app';

const WAYS = [
  ['closing the window', (app: RunningApp) => app.pressClose()],
  ['quitting', (app: RunningApp) => app.quit()],
] as const;

/** Begins an export that is not done before it is let go on, and waits until it is being made. */
async function begin(app: RunningApp, path: string): Promise<() => Promise<void>> {
  const letGo = await holdPages(app);
  await answerSaveDialog(app, path);
  await expect(app.page.getByText(/\d samples/).first()).toBeVisible();
  await app.page.keyboard.press('Control+e');
  const dialog = app.page.getByRole('dialog', { name: 'Export the briefing' });
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  return letGo;
}

/** Answers the system's message box; says what it asked. */
async function answerBox({ electron }: RunningApp, button: string): Promise<() => Promise<string>> {
  await electron.evaluate(({ dialog }, pressed) => {
    const asked = { text: '' };
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (...args: unknown[]) => {
      const { message, buttons } = args.at(-1) as { message: string; buttons: string[] };
      asked.text = message;
      return { response: buttons.indexOf(pressed), checkboxChecked: false };
    }) as never;
  }, button);
  return () =>
    electron.evaluate(() => (globalThis as unknown as { asked: { text: string } }).asked.text);
}

for (const [way, leave] of WAYS) {
  test(`${way} amid an export asks, and whoever waits gets the file`, async ({ app, places }) => {
    const asked = await answerBox(app, 'Wait');
    const letGo = await begin(app, join(places.documents, 'brief.pdf'));
    await leave(app);
    await expect.poll(asked).toContain('still being exported');
    await letGo();
    await expect(app.page.getByText('Exported to Documents: brief.pdf')).toBeVisible();
    expect(await readdir(places.documents)).toEqual(['brief.pdf']);
    // There is nothing left to ask.
    const ended = app.ended();
    await Promise.all([leave(app).catch(() => {}), ended]);
  });

  test(`${way} without the export ends the app, and nothing half is left`, async ({
    app,
    places,
  }) => {
    await answerBox(app, 'Close without it');
    await begin(app, join(places.documents, 'brief.pdf'));
    await Promise.all([leave(app).catch(() => {}), app.ended()]);
    expect(await readdir(places.documents)).toEqual([]);
  });
}

test('an export that a slow disk still writes when the window closes is written', async ({
  app,
  places,
}) => {
  const path = join(places.documents, 'brief.md');
  await answerSaveDialog(app, path);
  // As a slow disk does: the file is not there before the app is at its end.
  await app.electron.evaluate(({ app: electronApp }) => {
    const disk = process.getBuiltinModule('node:fs/promises');
    const { rename } = disk;
    const ending = new Promise<void>((go) =>
      electronApp.once('will-quit', () => setTimeout(go, 300)),
    );
    const held = { count: 0 };
    Object.assign(globalThis, { held });
    disk.rename = async (from, to) => {
      if (String(to).endsWith('.md')) {
        held.count += 1;
        await ending;
      }
      await rename(from, to);
    };
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
  void app.page
    .evaluate((request) => window.headroom.exportHandout(request), {
      name: 'brief',
      job: jobFor('md'),
    })
    .catch(() => {});
  const held = () =>
    app.electron.evaluate(() => (globalThis as unknown as { held: { count: number } }).held.count);
  await expect.poll(held).toBe(1);
  await app.pressCloseAndWait();
  expect(await readdir(places.documents)).toEqual(['brief.md']);
  expect(await readFile(path, 'utf8')).toMatch(/^# /);
});
