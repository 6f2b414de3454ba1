import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { LibraryPage } from '../../pages/library.page';
import { axeFindings } from '../../support/axe';
import { place, scenarioText } from '../../support/scenario-file';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the library, ${theme}`, async ({ launch, places }) => {
    await place(
      join(places.library, 'one.headroom.json'),
      scenarioText({ name: 'One', tags: ['board'], author: 'Ada' }),
    );
    await place(join(places.library, 'twin.headroom.json'), scenarioText({ name: 'Twin' }));
    await place(join(places.library, 'bad.headroom.json'), '{');
    const { page, workbench } = await launch();
    await page.emulateMedia({ colorScheme: theme });
    const rules = theme === 'light' ? 'all' : 'of colors';
    const sound = async (part: string) =>
      expect.soft(await axeFindings(page, rules), part).toEqual([]);
    const library = new LibraryPage(page);
    await workbench.pressLibrary();
    await expect(library.entry('One')).toContainText('of samples');
    await sound('cards');
    await library.press('Trash…');
    await sound('trash');
    await page.keyboard.press('Escape');
    await library.act('One', 'Tags…');
    await sound('tags');
    await page.keyboard.press('Escape');
    await library.act('One', 'Name and description…');
    await sound('name and description');
    await page.keyboard.press('Escape');
    await library.press('Table');
    await library.entry('One').click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Open' })).toBeVisible();
    await sound('menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+a');
    await expect(library.state).toHaveText('3 selected');
    await sound('table and selection');
    await library.search.fill('nothing like it');
    await sound('nothing found');
  });
}
