import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { UnsavedDialogPage } from '../../pages/dialogs.page';
import type { RunningApp } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';

type Held = typeof globalThis & { held: (() => void)[] };

/** As on a drive that has to wake up: saving a scenario takes until it is let. */
async function holdSaves({ electron }: RunningApp): Promise<void> {
  await electron.evaluate(() => {
    const disk = process.getBuiltinModule('node:fs/promises');
    const { rename } = disk;
    const held: (() => void)[] = [];
    Object.assign(globalThis, { held });
    disk.rename = async (from, to) => {
      if (String(to).endsWith('.headroom.json')) await new Promise<void>((go) => held.push(go));
      await rename(from, to);
    };
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
}

function savesHeld({ electron }: RunningApp): Promise<number> {
  return electron.evaluate(() => (globalThis as Held).held.length);
}

async function letSave({ electron }: RunningApp): Promise<void> {
  await electron.evaluate(() => (globalThis as Held).held.shift()?.());
}

test('on a slow disk work goes on while it saves, and what changed meanwhile is still unsaved', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'Mine' }));
  const app = await launch({ files: [path] });
  const { workbench } = app;
  const value = async () => JSON.parse(await readFile(path, 'utf8')).assumptions.costGrowth?.value;
  await expect(workbench.name).toHaveValue('Mine');
  await holdSaves(app);
  await workbench.setAssumption('Cost growth', '2.5');
  await workbench.pressSave();
  await expect.poll(() => savesHeld(app)).toBe(1);
  await workbench.setAssumption('Cost growth', '2.8');
  // Another press joins the save that is under way.
  await workbench.pressSave();
  await letSave(app);
  // Not before that save is over does a press begin another.
  await expect(workbench.savedState).toHaveAttribute('aria-busy', 'false');
  expect(await value()).toBe(2.5);
  await expect(workbench.savedState).toHaveText('Unsaved changes');
  expect(await savesHeld(app)).toBe(0);

  await workbench.pressSave();
  await expect.poll(() => savesHeld(app)).toBe(1);
  await letSave(app);
  await expect(workbench.savedState).toContainText('Saved in');
  expect(await value()).toBe(2.8);
});

test('a window that is closed while a slow disk still saves closes once it has', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'Mine' }));
  const app = await launch({ files: [path] });
  await expect(app.workbench.name).toHaveValue('Mine');
  await holdSaves(app);
  await app.workbench.setAssumption('Cost growth', '2.5');
  await expect.poll(() => app.title()).toContain('•');
  await app.workbench.pressSave();
  await expect.poll(() => savesHeld(app)).toBe(1);
  await app.pressClose();
  await new UnsavedDialogPage(app.page).press('Save');
  await Promise.all([letSave(app).catch(() => {}), app.ended()]);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    assumptions: { costGrowth: { value: 2.5 } },
  });
});
