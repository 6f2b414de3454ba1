import { expect, test } from '../../fixtures';
import { AboutDialogPage, NewScenarioDialogPage } from '../../pages/dialogs.page';

test('a drag is undone in one step, redone, and the history can be jumped in', async ({ app }) => {
  const { page, workbench } = app;
  const slider = workbench.assumptions.getByRole('slider', { name: 'Cost growth', exact: true });
  const thumb = await slider.boundingBox();
  if (thumb === null) throw new Error('The slider of cost growth is not on screen');
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('banner')).toContainText('1 changed');
  const dragged = await workbench.assumption('Cost growth').inputValue();
  await workbench.setAssumption('Capital ceiling', '$1T');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.assumption('Capital ceiling')).toHaveValue(/^\$50\sB$/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.assumption('Cost growth')).toHaveValue('3×/yr');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(workbench.assumption('Cost growth')).toHaveValue(dragged);

  await page.getByRole('button', { name: 'History', exact: true }).click();
  const steps = page.getByRole('list', { name: 'Changes' }).getByRole('button');
  await expect(steps).toHaveText([
    'Capital ceiling $50 B → $1 T',
    `Cost growth 3×/yr → ${dragged}`,
    'New scenario',
  ]);
  await steps.first().click();
  await expect(workbench.assumption('Capital ceiling')).toHaveValue(/^\$1\sT$/);
  await steps.last().click();
  await expect(page.getByRole('banner')).toContainText('unchanged');
});

test('in a field that is being typed in, undo takes back the typing and nothing else', async ({
  app,
}) => {
  const { page, workbench } = app;
  await workbench.setAssumption('Cost growth', '2.5');
  const search = page.getByRole('searchbox', { name: 'Find an assumption' });
  await search.click();
  await page.keyboard.type('chips');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(search).not.toHaveValue('chips');
  await search.fill('');
  await expect(workbench.assumption('Cost growth')).toHaveValue('2.5×/yr');
});

test('undo takes back typing in a tool and in a dialog, by key and by menu, and no edit', async ({
  app,
}) => {
  const { page, workbench } = app;
  await workbench.setAssumption('Cost growth', '2.5');
  await page.keyboard.press('ControlOrMeta+g');
  const target = page.getByRole('textbox', { name: 'Target' });
  await target.fill('2031');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(target).not.toHaveValue('2031');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(target).toHaveValue('2031');

  await page.keyboard.press('ControlOrMeta+i');
  const about = new AboutDialogPage(page).field('Description');
  await about.fill('Seen in Geneva');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(about).toHaveValue('');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(about).toHaveValue('Seen in Geneva');
  await app.electron.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.click();
  });
  await expect(about).toHaveValue('');
  // With nothing to type in, a dialog keeps what is behind it from being changed unseen.
  await page.getByRole('button', { name: 'Cancel' }).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(workbench.assumption('Cost growth')).toHaveValue('2.5×/yr');

  // A field that has taken its value shows what was done, and undo is about that.
  await workbench.assumption('Cost growth').click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.assumption('Cost growth')).toHaveValue('3x/yr');
});

test('what can be taken back of one document is not offered in the next', async ({ app }) => {
  const { page, workbench } = app;
  const preset = page.getByRole('banner').getByRole('button', { name: /Observed to 2026/ });
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  async function resetAll(): Promise<void> {
    await preset.click();
    await page.getByRole('menuitem', { name: 'Reset all to preset' }).click();
  }
  await workbench.setAssumption('Cost growth', '2.5');
  await resetAll();
  await workbench.setAssumption('Capital ceiling', '$1T');
  await undo.click();
  await expect(workbench.assumption('Cost growth')).toHaveValue('2.5×/yr');
  await expect(workbench.assumption('Capital ceiling')).toHaveValue(/^\$50\sB$/);

  await resetAll();
  await expect(undo).toBeVisible();
  await workbench.pressNew();
  await new NewScenarioDialogPage(page).press('Create');
  await expect(undo).toBeHidden();
});
