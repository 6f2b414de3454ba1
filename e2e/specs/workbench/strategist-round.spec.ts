import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import { SaveDialogPage } from '../../pages/dialogs.page';
import { LibraryPage } from '../../pages/library.page';

/**
 * What a strategist does on her first day: begins from what is observed, moves assumptions, reads
 * what follows with its uncertainty, saves, closes, comes back and finds it again.
 */

/** Places of the conclusions; between them stand the tiers. */
const [CEILINGS, TIMELINE, OUTCOMES] = [0, 1, 3] as const;

/** What the workbench concludes, as it stands on the screen. */
async function conclusions(page: Page): Promise<readonly (string | null)[]> {
  // A change is taken up in the next frame; only then do the figures say that they are behind.
  await page.evaluate(
    () => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume))),
  );
  const basis = page.locator('main footer');
  await expect(basis).toHaveText(/\d samples/);
  await expect(basis).not.toHaveText(/updating/);
  const charts = ['Compute ceilings', 'Timeline', 'Tiers'].map((name) =>
    // The sentence alone: the values below it follow the mouse, which rests wherever the system has it.
    page.getByRole('region', { name, exact: true }).locator('figcaption p').first(),
  );
  const said = [...charts, page.getByRole('complementary', { name: 'Outcomes' })];
  return Promise.all(said.map((place) => place.textContent()));
}

test('with the mouse, across a restart', async ({ launch }) => {
  const first = await launch();
  const { page, workbench } = first;
  await expect(page.getByRole('banner')).toContainText('Observed to 2026');
  await expect(page.locator('.js-plotly-plot .main-svg').first()).toBeVisible();
  const atPreset = await conclusions(page);

  // Drags cost growth down: charts and figures follow, and the scenario says what differs.
  const slider = workbench.assumptions.getByRole('slider', { name: 'Cost growth', exact: true });
  const thumb = await slider.boundingBox();
  if (thumb === null) throw new Error('The slider of cost growth is not on screen');
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y, { steps: 12 });
  await page.mouse.up();
  await expect(page.getByRole('banner')).toContainText('1 changed');
  const dragged = await workbench.assumption('Cost growth').inputValue();
  expect(Number.parseFloat(dragged)).toBeLessThan(3);

  // Types in the field's own notation, and is refused in place with the bound.
  await workbench.assumption('Capital ceiling').fill('2e15');
  await workbench.assumption('Capital ceiling').press('Enter');
  await expect(workbench.assumptions.getByRole('alert')).toContainText('$100 T');
  await workbench.setAssumption('Capital ceiling', '$1T');
  await expect(page.getByRole('banner')).toContainText('2 changed');

  const changed = await conclusions(page);
  // The tiers speak in whole years, which a change of this size need not move.
  for (const place of [CEILINGS, TIMELINE, OUTCOMES]) {
    expect(changed[place]).not.toBe(atPreset[place]);
  }

  await workbench.pressSave();
  await new SaveDialogPage(page).saveAs('Slow spending');
  await expect(workbench.savedState).toHaveText(/^Saved/);
  await first.pressCloseAndWait();

  const second = await launch();
  await second.workbench.pressLibrary();
  await new LibraryPage(second.page).open('Slow spending');
  await expect(second.workbench.name).toHaveValue('Slow spending');
  await expect(second.workbench.assumption('Cost growth')).toHaveValue(dragged);
  expect((await conclusions(second.page)).slice(0, 3)).toEqual(changed.slice(0, 3));
});

test('with the keyboard only, across a restart', async ({ launch }) => {
  const first = await launch();
  const { keyboard } = first.page;
  const { workbench } = first;
  await expect(workbench.name).toBeVisible();

  // Begins from another preset: the radio buttons are walked with the arrows.
  await keyboard.press('Control+n');
  await expect(first.page.getByRole('dialog', { name: 'New scenario' })).toBeVisible();
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await expect(first.page.getByRole('banner')).toContainText('NTIA memo (March 2024)');
  const atPreset = await conclusions(first.page);

  // Finds an assumption, moves its slider, and types another's value.
  await keyboard.press('Control+f');
  await keyboard.type('cost growth');
  await tabTo(first.page, 'slider', 'Cost growth');
  for (let step = 0; step < 5; step++) await keyboard.press('ArrowLeft');
  await expect(first.page.getByRole('banner')).toContainText('1 changed');
  await keyboard.press('Control+f');
  await keyboard.type('capital ceiling');
  await tabTo(first.page, 'textbox', 'Capital ceiling');
  await keyboard.press('Control+a');
  await keyboard.type('$1T');
  await keyboard.press('Enter');
  await expect(first.page.getByRole('banner')).toContainText('2 changed');
  const changed = await conclusions(first.page);
  expect(changed[CEILINGS]).not.toBe(atPreset[CEILINGS]);
  expect(changed[TIMELINE]).not.toBe(atPreset[TIMELINE]);

  await keyboard.press('Control+s');
  await expect(first.page.getByRole('dialog', { name: 'Save scenario' })).toBeVisible();
  await keyboard.type('By keyboard');
  await keyboard.press('Enter');
  await expect(workbench.savedState).toHaveText(/^Saved/);
  await first.pressCloseAndWait();

  const second = await launch();
  await expect(second.workbench.name).toBeVisible();
  await second.page.keyboard.press('Control+l');
  await expect(new LibraryPage(second.page).entry('By keyboard')).toBeVisible();
  await second.page.keyboard.type('by key');
  await second.page.keyboard.press('Enter');
  await expect(second.workbench.name).toHaveValue('By keyboard');
  expect((await conclusions(second.page)).slice(0, 3)).toEqual(changed.slice(0, 3));
});

/** Presses Tab until the control has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, role: 'slider' | 'textbox', name: string): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  for (let presses = 0; presses < 40; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach the ${role} "${name}"`);
}
