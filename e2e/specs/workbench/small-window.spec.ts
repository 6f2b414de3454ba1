import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { place, scenarioText } from '../../support/scenario-file';

test('a small window, or larger text, leaves everything in the header in reach', async ({
  launch,
  places,
}) => {
  const file = await place(
    join(places.library, 'long.headroom.json'),
    scenarioText({
      name: 'A scenario with a name of eighty characters, which says all that was assumed, ok',
      preset: 'bio-anchors',
    }),
  );
  const { electron, page, workbench } = await launch({ files: [file] });
  await expect(workbench.name).toHaveValue(/^A scenario with a name/);
  await workbench.setAssumption('Cost growth', '2.5');
  const save = page.getByRole('banner').getByRole('button', { name: 'Save', exact: true });
  const beyond = () =>
    save.evaluate((button) => Math.max(0, button.getBoundingClientRect().right - innerWidth));

  for (const [width, height, zoom] of [
    [1024, 700, 1],
    [1280, 800, 1.5],
  ] as const) {
    await electron.evaluate(
      ({ BrowserWindow }, to) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(to.width, to.height);
        window?.webContents.setZoomFactor(to.zoom);
      },
      { width, height, zoom },
    );
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.round(width / zoom));
    await expect.poll(beyond).toBe(0);
    // The charts keep room of their own; what does not fit is scrolled to.
    const charts = page.getByRole('main');
    await expect.poll(async () => (await charts.boundingBox())?.width).toBeGreaterThanOrEqual(320);
    await page.getByRole('complementary', { name: 'Outcomes' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('heading', { name: 'Headlines' })).toBeInViewport();
  }
});
