import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { LibraryPage } from '../../pages/library.page';
import { place, scenarioText } from '../../support/scenario-file';

test('one bad file hides no other, and says what is wrong with it', async ({ app, places }) => {
  await place(join(places.library, 'good.headroom.json'), scenarioText({ name: 'Good one' }));
  await place(join(places.library, 'also.headroom.json'), scenarioText({ name: 'Another' }));
  await place(join(places.library, 'broken.headroom.json'), '{ "format": "headroom-scenario", ');
  await place(join(places.library, 'notes.txt'), 'no scenario, not shown');
  await app.workbench.pressLibrary();
  const library = new LibraryPage(app.page);
  await expect(library.entries).toHaveCount(3);
  await expect(library.entry('broken.headroom.json')).toContainText('line 1');
  await library.open('Good one');
  await expect(app.workbench.name).toHaveValue('Good one');
});

test('a link that leads out of the library is shown but not read', async ({ app, places }) => {
  const secret = await place(join(places.root, 'secret.json'), scenarioText({ name: 'Secret' }));
  await place(join(places.library, 'own.headroom.json'), scenarioText({ name: 'Own' }));
  await symlink(secret, join(places.library, 'link.headroom.json'));
  await app.workbench.pressLibrary();
  const library = new LibraryPage(app.page);
  await expect(library.entry('link.headroom.json')).toContainText('leads out of the library');
  await expect(library.root).not.toContainText('Secret');

  const entries = (await app.page.evaluate(() => window.headroom.listLibrary())).entries;
  const link = entries.find(({ fileName }) => fileName === 'link.headroom.json');
  const opened = await app.page.evaluate(
    (handle) => window.headroom.openFile(handle),
    link?.handle ?? '',
  );
  expect(opened).toMatchObject({ ok: false, error: { code: 'refused' } });
});

test('the page learns no path', async ({ app, places }) => {
  await place(join(places.library, 'good.headroom.json'), scenarioText());
  await place(join(places.library, 'broken.headroom.json'), '{');
  const heard = await app.page.evaluate(async () =>
    JSON.stringify([
      await window.headroom.listLibrary(),
      await window.headroom.listRecent(),
      await window.headroom.getAppInfo(),
      await window.headroom.openFile('unknown'),
    ]),
  );
  expect(heard).toContain('Documents/Headroom');
  expect(heard).not.toContain(places.root);
});
