import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import { ComparePage } from '../../pages/compare.page';
import { axeFindings } from '../../support/axe';
import { place, scenarioText } from '../../support/scenario-file';

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Find anything' });
  await palette.getByRole('combobox').fill(name);
  await palette.getByRole('option').first().click();
}

const CHARTS = [
  'Effective compute',
  'Threshold',
  'Release risk',
  'Binding ceilings',
  'Drivers',
  'Held against history',
  'Explore',
];
const TOOLS = [
  'History',
  'Goal Seek',
  'Correlations',
  'Capability evidence',
  'Re-anchor to the records',
  'Supply arithmetic',
  'Brain anchor',
  'Lag estimator',
  'Bit length',
  'Training cost',
];

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ launch, places }) => {
    await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'A' }));
    await place(join(places.library, 'bad.headroom.json'), '{');
    const { page, workbench } = await launch();
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator('.main-svg').first()).toBeVisible();
    await expect(page.getByText(/\d samples/).first()).toBeVisible();
    const rules = theme === 'light' ? 'all' : 'of colors';
    const sound = async (screen: string) =>
      expect.soft(await axeFindings(page, rules), screen).toEqual([]);

    await sound('workbench');
    await workbench.setAssumption('Cost growth', '2.5');
    for (const tool of TOOLS) {
      await command(page, tool);
      await expect(page.getByRole('complementary', { name: 'Tool' })).toBeVisible();
      await sound(tool);
    }
    await page.getByRole('button', { name: 'Close Training cost' }).click();

    await workbench.assumptions.getByRole('button', { name: 'About Cost growth' }).click();
    await sound('about an assumption');
    await page.keyboard.press('Escape');
    await workbench.assumptions
      .getByRole('button', { name: /^Uncertainty of AGI requirement/ })
      .click();
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('mixture');
    await sound('uncertainty');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Observed to 2026/ }).click();
    await expect(page.getByRole('menuitemradio').first()).toBeVisible();
    await sound('presets');
    await page.keyboard.press('Escape');

    for (const [keys, screen] of [
      ['ControlOrMeta+n', 'new scenario'],
      ['ControlOrMeta+s', 'save'],
      ['ControlOrMeta+i', 'about the scenario'],
      ['ControlOrMeta+k', 'palette'],
      ['ControlOrMeta+/', 'shortcuts'],
      ['F1', 'method'],
    ] as const) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog')).toBeVisible();
      await sound(screen);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }

    for (const help of ['About Headroom', 'Diagnostics']) {
      await command(page, help);
      await expect(page.getByRole('dialog', { name: help })).toContainText('Electron');
      await sound(help);
      await page.keyboard.press('Escape');
    }

    // Last of the workbench: all of a board with every chart is looked at with each part.
    for (const chart of CHARTS) {
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox', { name: 'Find anything' }).fill(chart);
      await page.getByRole('option', { name: new RegExp(`^${chart}.*Chart$`) }).click();
      await expect(page.getByRole('region', { name: chart, exact: true })).toBeVisible();
    }
    const explore = page.getByRole('region', { name: 'Explore', exact: true });
    await explore.getByRole('button', { name: 'Compute', exact: true }).click();
    await expect(page.locator('[data-chart=explore] .main-svg').first()).toBeVisible();
    await sound('every chart');
    await page.getByRole('button', { name: 'Chart menu: Timeline' }).click();
    await expect(page.getByRole('menuitem', { name: 'Full screen' })).toBeVisible();
    await sound('chart menu');
    await page.getByRole('menuitem', { name: 'Full screen' }).click();
    await sound('full screen');
    await page.keyboard.press('Escape');

    await page.keyboard.press('ControlOrMeta+Shift+b');
    const slides = page.getByRole('list', { name: 'Slides' });
    await expect(slides.getByRole('listitem')).toHaveCount(10);
    // The answer, a chart, a table.
    for (const slide of [0, 4, 8]) {
      await slides.getByRole('button').nth(slide).click();
      await sound(`slide ${slide + 1}`);
    }
    await page.keyboard.press('F5');
    await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
    await sound('presenting');
    await page.keyboard.press('p');
    await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
    await sound('presenter view');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Shift+b');

    const compare = await ComparePage.open(page);
    await compare.add('A');
    await expect(
      compare
        .section('Outcomes')
        .getByText(/of draws agree/)
        .first(),
    ).toBeVisible();
    await sound('compare');
    await page.getByText('Side by side').click();
    await compare.section('Assumptions').getByText(/^All/).click();
    await expect(compare.value('Rival lag', 'A')).toBeVisible();
    await sound('compare, side by side, with all assumptions');
    await page.getByRole('button', { name: 'Use Rival lag of A in…' }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await sound('compare, a menu of a cell');
  });

  test(`axe finds nothing where others changed the file, ${theme}`, async ({ launch, places }) => {
    const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'A' }));
    const { page, workbench } = await launch({ files: [path] });
    await expect(workbench.name).toHaveValue('A');
    await page.emulateMedia({ colorScheme: theme });
    await workbench.rename('Mine');
    await workbench.setAssumption('Cost growth', '2.5');
    await place(
      path,
      scenarioText({ name: 'Theirs', author: 'B', assumptions: { costGrowth: { value: 4 } } }),
    );
    await expect(workbench.savedState).toHaveText('Changed on disk');
    expect(await axeFindings(page)).toEqual([]);
    await workbench.pressSave();
    await expect(page.getByRole('dialog', { name: 'File changed on disk' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    // By keyboard alone: theirs everywhere, then merge.
    await page.getByRole('button', { name: 'all theirs' }).press('Enter');
    await page.getByRole('button', { name: 'Merge and save' }).press('Enter');
    await expect(workbench.name).toHaveValue('Theirs');
    await rm(path);
    await expect(workbench.savedState).toHaveText('No longer on disk');
    await workbench.pressSave();
    await expect(page.getByRole('dialog', { name: 'File no longer there' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}
