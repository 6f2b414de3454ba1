import { expect, test } from '../../fixtures';
import type { RunningApp } from '../../support/running-app';

async function gpuProcess({ electron }: RunningApp): Promise<number> {
  return electron.evaluate(
    ({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0,
  );
}

/** What is on the window's glass: how many colours, and something that differs with each picture. */
async function picture({ electron }: RunningApp): Promise<{ colors: number; key: string }> {
  return electron.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    const bytes = image?.toBitmap() ?? Buffer.alloc(0);
    const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
    const { createHash } = process.getBuiltinModule('node:crypto');
    return { colors: new Set(pixels).size, key: createHash('sha256').update(bytes).digest('hex') };
  });
}

test('a window whose graphics process dies goes on drawing', async ({ app }) => {
  const { page, workbench } = app;
  const status = page.locator('main footer');
  await expect(status).toHaveText(/\d samples/);
  await expect(page.locator('.js-plotly-plot .main-svg').first()).toBeVisible();
  const before = await picture(app);
  expect(before.colors).toBeGreaterThan(50);

  const lost = await gpuProcess(app);
  expect(lost).toBeGreaterThan(0);
  process.kill(lost, 'SIGKILL');
  await expect.poll(() => gpuProcess(app)).not.toBe(lost);

  await workbench.setAssumption('Cost growth', '1.5');
  await expect(status).not.toContainText('updating');
  // The window still shows something, and not what it showed before.
  await expect
    .poll(async () => {
      const after = await picture(app);
      return after.colors > 50 && after.key !== before.key;
    })
    .toBe(true);
});
