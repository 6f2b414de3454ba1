import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackedProgram } from '../../build/package/make.mjs';
import { expect, test } from '../fixtures';
import { SaveDialogPage } from '../pages/dialogs.page';
import { PackagedApp } from '../support/packaged-app';

test('the packaged app draws, takes a change and saves it', async ({ places }) => {
  const app = await PackagedApp.launch(places, unpackedProgram);
  try {
    const problems: string[] = [];
    app.page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await expect(app.page.locator('.js-plotly-plot').first()).toBeVisible();
    await app.workbench.setAssumption('Cost growth', '2.5');
    await app.workbench.pressSave();
    await new SaveDialogPage(app.page).saveAs('Packaged');
    await expect(app.workbench.savedState).toContainText('Saved');
    expect(await readdir(places.library)).toEqual(['Packaged.headroom.json']);
    expect(problems).toEqual([]);
  } finally {
    await app.end();
  }
});

test('@security the packaged app runs no code that its environment hands it', async ({
  places,
}) => {
  const marker = join(places.root, 'marker');
  const script = join(places.root, 'script.cjs');
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`);
  const env = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` };
  const app = await PackagedApp.launch(
    places,
    unpackedProgram,
    ['--inspect=0', `--require=${script}`],
    env,
  );
  try {
    await expect(app.workbench.name).toBeVisible();
    expect(existsSync(marker)).toBe(false);
    expect(app.said).not.toContain('Debugger listening');
  } finally {
    await app.end();
  }
});
