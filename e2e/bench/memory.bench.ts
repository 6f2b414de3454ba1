import { expect, test } from '../fixtures';
import { usedByPage } from './holdings';
import { report } from './report';

const EDITS = 1000;

test('a thousand edits, each a step of the history', async ({ app }) => {
  const { page } = app;
  const slider = page.getByRole('slider', { name: 'Cost growth', exact: true });
  await expect(page.locator('main footer')).toHaveText(/\d samples/);
  const session = await page.context().newCDPSession(page);
  const heap = async () => (await usedByPage(session)) / 2 ** 20;

  await slider.focus();
  // What is loaded once and kept - charts, fonts, the first ensembles - is not growth.
  for (let edit = 0; edit < 50; edit++) await page.keyboard.press('ArrowRight');
  const before = await heap();
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const from = performance.now();
    await page.keyboard.press(edit % 40 < 20 ? 'ArrowLeft' : 'ArrowRight');
    times.push(performance.now() - from);
  }
  await expect(page.locator('main footer')).not.toHaveText(/updating/);
  const after = await heap();
  report('memory-1000-edits', times, {
    heap_before_mb: Math.round(before * 10) / 10,
    heap_after_mb: Math.round(after * 10) / 10,
    grown_kb_per_edit: Math.round(((after - before) * 1024 * 10) / EDITS) / 10,
  });
});
