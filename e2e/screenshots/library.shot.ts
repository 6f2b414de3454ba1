import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { root } from '../../build/setup/paths.mjs';
import { expect, test } from '../fixtures';
import { LibraryPage } from '../pages/library.page';
import { place, scenarioText } from '../support/scenario-file';

const LOOKED_AT = join(root, 'test-results/screenshots');
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

const SCENARIOS = [
  {
    name: 'Scarce chips',
    tags: ['supply', 'board'],
    author: 'A. Okafor',
    assumptions: { supplyGrowth: { value: 1.3 }, capitalCeiling: { value: 3e11 } },
    description: 'Fabs are late and export rules bite; money is not the problem.',
  },
  {
    name: 'Slow spending',
    tags: ['spending'],
    author: 'M. Lindqvist',
    assumptions: { costGrowth: { value: 1.8 } },
  },
  {
    name: 'Team baseline, November',
    tags: ['board', 'baseline'],
    author: 'Team',
    preset: 'observed-2026',
  },
  {
    name: 'Algorithms stall after 2027 and nobody finds a way around the wall of data',
    tags: ['algorithms', 'downside', 'review'],
    author: 'A. Okafor',
    preset: 'algorithms-stall',
  },
  { name: 'Fast feedback', tags: ['upside'], author: 'J. Moreau', preset: 'fast-feedback' },
  {
    name: 'Capital crunch',
    tags: ['spending', 'downside'],
    author: 'M. Lindqvist',
    preset: 'capital-crunch',
  },
  { name: 'Legg', tags: [], author: '', preset: 'legg-2028' },
  {
    name: 'Open parity',
    tags: ['open weights'],
    author: 'J. Moreau',
    preset: 'open-parity',
    description: 'What if open weights never fall behind again?',
  },
  { name: 'Bio anchors', tags: ['requirements'], author: '', preset: 'bio-anchors' },
  { name: 'Memo policy', tags: ['policy'], author: 'Team', preset: 'memo-policy' },
];

test('the library: cards, table, a selection, nothing at all', async ({ launch, places }) => {
  await mkdir(LOOKED_AT, { recursive: true });
  const empty = await launch();
  await empty.workbench.pressLibrary();
  await expect(empty.page.getByText('No scenarios yet')).toBeVisible();
  await shoot(empty.page, empty.electron, 'library-empty');
  await empty.kill();

  for (const [index, scenario] of SCENARIOS.entries()) {
    const id = `3b3f1c4e-6f0a-4d2c-9a57-1f0e8f6f2f${index + 11}`;
    await place(join(places.library, `${index}.headroom.json`), scenarioText({ id, ...scenario }));
  }
  await place(join(places.library, 'broken.headroom.json'), '{ "format": "headroom-scenario", ');
  await place(
    join(places.library, 'twin.headroom.json'),
    scenarioText({ id: '3b3f1c4e-6f0a-4d2c-9a57-1f0e8f6f2f12', name: 'Slow spending, old' }),
  );
  const { page, electron, workbench } = await launch({
    files: [join(places.library, '0.headroom.json')],
  });
  await expect(workbench.name).toHaveValue('Scarce chips');
  await workbench.pressLibrary();
  const library = new LibraryPage(page);
  await expect(library.entries).toHaveCount(12);
  await expect(library.root.getByText('Computing…')).toHaveCount(0);
  await shoot(page, electron, 'library-cards');
  await library.choose('Fast feedback');
  await library.choose('Capital crunch', 'Control');
  await shoot(page, electron, 'library-selection');
  await library.press('Clear the selection');
  await library.press('Table');
  await shoot(page, electron, 'library-table');
  await library.entry('Legg').click({ button: 'right' });
  await shoot(page, electron, 'library-menu');
  await page.getByRole('menuitem', { name: 'Tags…' }).click();
  await shoot(page, electron, 'library-tags');
  await page.keyboard.press('Escape');
  await library.act('Legg', 'Name and description…');
  await shoot(page, electron, 'library-describe');
  await page.keyboard.press('Escape');
  await library.act('Legg', 'Move to trash');
  await library.press('Trash…');
  await shoot(page, electron, 'library-trash');
});

async function shoot(page: Page, electron: ElectronApplication, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    for (const size of SIZES) {
      await electron.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, size);
      await page.emulateMedia({ colorScheme: theme });
      await expect
        .poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight]))
        .toEqual([size.width, size.height]);
      await expect(page.locator(`html[data-mantine-color-scheme=${theme}]`)).toBeAttached();
      const suffix = size.width === 1280 ? '' : '-1920';
      await page.screenshot({ path: join(LOOKED_AT, `${name}-${theme}${suffix}.png`) });
    }
  }
}
