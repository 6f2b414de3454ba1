import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { ComparePage } from '../pages/compare.page';
import { LibraryPage } from '../pages/library.page';
import { dressForPictures, takeGuidePicture } from '../support/pictures';
import { place, scenarioText } from '../support/scenario-file';

/** The pictures of build/guide/guide.md, from scenarios such as its readers would make. */

const SCARCE = {
  name: 'Scarce chips',
  description: 'Fabs are late and export rules bite; money is not the problem.',
  tags: ['supply', 'board'],
  author: 'A. Okafor',
  assumptions: {
    supplyGrowth: { value: 1.3, note: 'No new fabs before 2029, says the trade press.' },
    capitalCeiling: { value: 3e11 },
  },
};

const OTHERS = [
  {
    name: 'Slow spending',
    tags: ['spending'],
    author: 'M. Lindqvist',
    assumptions: { costGrowth: { value: 2 } },
  },
  {
    name: 'Cautious view',
    tags: ['policy'],
    author: 'M. Lindqvist',
    assumptions: {
      costGrowth: { value: 2.4 },
      algoGrowth: { value: 2.2 },
      agiFlop: { value: 1e36 },
      restrictHigh: { value: true },
    },
  },
  { name: 'Team baseline', tags: ['board'], author: 'Team', preset: 'observed-2026' },
  { name: 'Fast feedback', tags: ['upside'], author: 'J. Moreau', preset: 'fast-feedback' },
  { name: 'Open parity', tags: ['open weights'], author: 'J. Moreau', preset: 'open-parity' },
];

test.beforeEach(async ({ places }) => {
  for (const [index, scenario] of [SCARCE, ...OTHERS].entries()) {
    const id = `3b3f1c4e-6f0a-4d2c-9a57-1f0e8f6f2f${index + 11}`;
    await place(
      join(places.library, `${scenario.name}.headroom.json`),
      scenarioText({ id, ...scenario }),
    );
  }
});

test('one scenario: how sure, ask backwards, the method, the library', async ({
  launch,
  places,
}) => {
  const app = await launch({ files: [join(places.library, 'Scarce chips.headroom.json')] });
  const { page, workbench } = app;
  await dressForPictures(app);
  await expect(workbench.name).toHaveValue('Scarce chips');
  await page.getByRole('button', { name: /^Uncertainty of Cost growth/ }).click();
  await expect(page.getByRole('combobox', { name: 'Kind' })).toBeVisible();
  await takeGuidePicture(app, 'uncertainty');
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+g');
  await page.getByRole('button', { name: 'Find the value' }).click();
  await expect(page.getByRole('slider', { name: /^Cost growth/ }).last()).toBeVisible();
  await takeGuidePicture(app, 'goal-seek');

  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog').locator('.katex').first()).toBeVisible();
  await takeGuidePicture(app, 'method');
  await page.keyboard.press('Escape');

  await workbench.pressLibrary();
  await expect(new LibraryPage(page).entries).toHaveCount(6);
  await takeGuidePicture(app, 'library');
});

test('several scenarios: side by side, why they differ, the team', async ({ launch, places }) => {
  const app = await launch({ files: [join(places.library, 'Scarce chips.headroom.json')] });
  const { page } = app;
  await dressForPictures(app);
  const compare = await ComparePage.open(page);
  await compare.add('Slow spending');
  await compare.add('Cautious view');
  await expect(page.getByText('agree').first()).toBeVisible();
  const sections = page.getByRole('navigation', { name: 'Sections' });
  const show = async (section: string) => {
    await sections.getByRole('button', { name: section, exact: true }).click();
    await expect(compare.section(section)).toBeInViewport();
  };
  await expect(page.locator('.main-svg').first()).toBeVisible();
  await takeGuidePicture(app, 'compare');
  await show('Why they differ');
  const why = compare.section('Why they differ');
  await why.getByLabel('To', { exact: true }).selectOption({ label: '4 Cautious view' });
  await expect(
    why
      .getByRole('list', { name: 'Steps from one to the other' })
      .getByRole('button', { name: /^AGI requirement/ }),
  ).toBeVisible();
  await takeGuidePicture(app, 'why');
  await show('The team’s view');
  await expect(compare.section('The team’s view').locator('.main-svg').first()).toBeVisible();
  await takeGuidePicture(app, 'team');
});

test('a briefing: put together, presented, handed out', async ({ launch, places }) => {
  const app = await launch({ files: [join(places.library, 'Scarce chips.headroom.json')] });
  const { page } = app;
  await dressForPictures(app);
  await page.keyboard.press('ControlOrMeta+Shift+b');
  const list = page.getByRole('list', { name: 'Slides' });
  await expect(list).not.toContainText('being worked out');
  await list.getByRole('button').nth(2).click();
  await expect(page.locator('[data-chart] .main-svg').first()).toBeVisible();
  await takeGuidePicture(app, 'briefing');
  await page.keyboard.press('ControlOrMeta+e');
  await expect(page.getByRole('dialog', { name: 'Export the briefing' })).toBeVisible();
  await takeGuidePicture(app, 'export');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Slides fill the screen, and this one is as large as it is.
  await page.keyboard.press('Shift+F5');
  await expect(page.getByRole('article').locator('.main-svg').first()).toBeVisible();
  await takeGuidePicture(app, 'slide');
});

test('a file that somebody else changed meanwhile', async ({ launch, places }) => {
  const path = join(places.library, 'Scarce chips.headroom.json');
  const app = await launch({ files: [path] });
  const { page, workbench } = app;
  await dressForPictures(app);
  await workbench.setAssumption('Cost growth', '2.6');
  await workbench.setAssumption('Supply growth before new fabs', '1.5');
  const theirs = {
    ...SCARCE,
    tags: ['supply', 'board', 'November'],
    assumptions: {
      ...SCARCE.assumptions,
      supplyGrowth: { value: 1.2, note: 'No new fabs before 2030.' },
      agiFlop: { value: 1e33 },
    },
  };
  await writeFile(path, scenarioText(theirs));
  await expect(workbench.savedState).toHaveText('Changed on disk');
  await page.getByRole('button', { name: 'Review…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await takeGuidePicture(app, 'merge');
});
