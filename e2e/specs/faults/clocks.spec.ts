import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { LibraryPage } from '../../pages/library.page';
import { place, scenarioText } from '../../support/scenario-file';
import { mayMount, SmallDisk, WHY_NOT } from '../../support/small-disk';

const id = (digit: number) => `3b3f1c4e-6f0a-4d2c-9a57-1f0e8f6f2f1${digit}`;

/** A file of the library whose clock says what it likes, in seconds since 1970. */
async function placeAt(folder: string, name: string, digit: number, seconds: number) {
  const text = scenarioText({ id: id(digit), name, assumptions: { agiFlop: { value: 1e38 } } });
  const path = await place(join(folder, `${name}.headroom.json`), text);
  await utimes(path, seconds, seconds);
  return path;
}

test('files of any time are listed in their order, and watched', async ({ launch, places }) => {
  const { library: folder } = places;
  await placeAt(folder, 'Ahead', 1, Date.UTC(2100, 0) / 1000);
  await placeAt(folder, 'Now', 2, Date.now() / 1000);
  const old = await placeAt(folder, 'First', 3, 0);
  const app = await launch();
  await app.workbench.pressLibrary();
  const library = new LibraryPage(app.page);
  await expect(library.entries).toHaveText([/Ahead/, /Now/, /First/]);
  await expect(library.entry('Ahead')).toContainText('clock ahead');
  await expect(library.entry('First')).toContainText('1970');

  const text = await readFile(old, 'utf8');
  await writeFile(old, text.replace('"First"', '"Newer"'));
  await utimes(old, 1, 1);
  await expect(library.entries).toHaveText([/Ahead/, /Now/, /Newer/]);
});

test('a time that no calendar knows takes no file from the library', async ({ launch, places }) => {
  // biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
  test.skip(!mayMount, WHY_NOT);
  const disk = await SmallDisk.mount(places.library, 256);
  try {
    const path = await placeAt(disk.folder, 'Beyond', 1, 1e14);
    expect((await stat(path)).mtimeMs).toBeGreaterThan(8.64e15);
    // One that leaves out what an app would write gets its dates from the file.
    const short = join(disk.folder, 'short.headroom.json');
    await place(short, '{ "format": "headroom-scenario", "version": 1, "name": "Short" }');
    await utimes(short, 1e14, 1e14);
    await placeAt(disk.folder, 'Now', 2, Date.now() / 1000);
    const app = await launch();
    await app.workbench.pressLibrary();
    const library = new LibraryPage(app.page);
    await expect(library.entries).toHaveText([/Beyond|Short/, /Beyond|Short/, /Now/]);
    await library.open('Short');
    await expect(app.workbench.name).toHaveValue('Short');
    await app.workbench.pressLibrary();
    await library.act('Beyond', 'Move to trash');
    await expect(library.entries).toHaveCount(2);
    await app.page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect(library.entries).toHaveCount(3);
  } finally {
    await disk.unmount();
  }
});

test('a file of the same size and time with another content is noticed', async ({
  launch,
  places,
}) => {
  const text = scenarioText({ name: 'Plan A' });
  const path = await place(join(places.library, 'plan.headroom.json'), text);
  await utimes(path, 1_700_000_000, 1_700_000_000);
  const { page, workbench } = await launch({ files: [path] });
  await expect(workbench.savedState).toContainText('Saved in');
  await workbench.pressLibrary();
  const library = new LibraryPage(page);
  await expect(library.entry('Plan A')).toBeVisible();
  await writeFile(path, text.replace('Plan A', 'Plan B'));
  await utimes(path, 1_700_000_000, 1_700_000_000);
  await expect(library.entry('Plan B')).toBeVisible();
  await page.getByRole('button', { name: 'Workbench', exact: true }).click();
  await expect(workbench.name).toHaveValue('Plan B');
});

for (const year of [1970, 2100]) {
  test(`a computer whose clock says ${year} computes, saves and opens`, async ({ app, places }) => {
    const { page, workbench } = app;
    await expect(workbench.name).toBeVisible();
    await page.clock.install({ time: Date.UTC(year, 0, 1, 12) });
    await page.reload();
    await expect(page.locator('main footer')).toHaveText(/\d samples/);
    await workbench.setAssumption('Cost growth', '2.5');
    await page.evaluate(
      async (text) => {
        const saved = await window.headroom.saveToLibrary({ name: 'Mine', text, replace: false });
        if (!saved.ok) throw new Error(saved.error.message);
      },
      scenarioText({ name: 'Mine' }),
    );
    await workbench.pressLibrary();
    const library = new LibraryPage(page);
    await expect(library.entry('Mine')).toContainText(/AGI by/);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await readFile(join(places.library, 'Mine.headroom.json'), 'utf8')).toContain('Mine');
  });
}
