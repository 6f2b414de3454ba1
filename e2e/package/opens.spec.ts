import { unpackedProgram } from '../../build/package/make.mjs';
import { expect, test } from '../fixtures';
import { PackagedApp } from '../support/packaged-app';

/** The one test of a package that runs on every system, among whatever its user has there. */
test('what is packaged opens and draws', async ({ places }) => {
  const app = await PackagedApp.launch(places, unpackedProgram);
  try {
    await expect(app.page.locator('.js-plotly-plot').first()).toBeVisible();
    await expect(app.workbench.assumption('Cost growth')).toBeVisible();
  } finally {
    await app.end();
  }
});
