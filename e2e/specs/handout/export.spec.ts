import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { axeFindings } from '../../support/axe';
import { answerSaveDialog, holdPages, jobFor } from '../../support/handouts';

test('the briefing goes out from its own screen, with progress, as a file', async ({
  app,
  places,
}) => {
  const { page, workbench } = app;
  await workbench.rename('Plan: B / C?');
  await page.getByRole('button', { name: 'Briefing', exact: true }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Briefing as Web Page' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the briefing' });
  await expect(dialog.getByRole('radio', { name: 'Web page' })).toBeChecked();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'Text (Markdown)' }).check();

  // A name that no file can have is made into one that can.
  await app.electron.evaluate(({ dialog: native }, folder) => {
    const asked = globalThis as unknown as { proposed?: string; choose?: () => void };
    const chosen = new Promise<void>((choose) => {
      asked.choose = choose;
    });
    native.showSaveDialog = (async (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath: string };
      asked.proposed = options.defaultPath;
      await chosen;
      return { canceled: false, filePath: `${folder}/plan` };
    }) as never;
  }, places.documents);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '0%');
  await expect(dialog.getByText('Choosing a place')).toBeVisible();
  await app.electron.evaluate(() => (globalThis as unknown as { choose(): void }).choose());
  await expect(page.getByText('Exported to Documents: plan.md')).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(await readFile(join(places.documents, 'plan.md'), 'utf8')).toMatch(/^# Plan: B \/ C\?/);
  const asked = await app.electron.evaluate(
    () => (globalThis as unknown as { proposed: string }).proposed,
  );
  expect(asked).toMatch(/Plan- B - C-\.md$/);
});

test('an export that is called off leaves nothing, and the next one works', async ({
  app,
  places,
}) => {
  const { page } = app;
  await holdPages(app);
  await answerSaveDialog(app, join(places.documents, 'brief.pdf'));
  await expect(page.getByText(/\d samples/).first()).toBeVisible();
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export the briefing' });
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('progressbar')).toBeHidden();
  expect(await readdir(places.documents)).toEqual([]);
  const windows = await app.electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);

  await dialog.getByRole('radio', { name: 'Text (Markdown)' }).check();
  await dialog.getByRole('button', { name: 'Copy to clipboard' }).click();
  await expect(page.getByText('The summary is on the clipboard.')).toBeVisible();
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^# Untitled scenario\n\n## AGI /);
});

test('an export that cannot be made or written says so and leaves no half file', async ({
  app,
  places,
}) => {
  await answerSaveDialog(app, join(places.documents, 'no such folder', 'brief.md'));
  const nowhere = await app.page.evaluate(
    (job) => window.headroom.exportHandout({ name: 'a', job }),
    jobFor('md'),
  );
  expect(nowhere).toMatchObject({ ok: false, error: { code: 'notFound' } });

  await answerSaveDialog(app, join(places.documents, 'brief.md'));
  const broken = await app.page.evaluate(
    (job) => window.headroom.exportHandout({ name: 'a', job }),
    jobFor('md', { scenario: '{"format":"headroom-scenario","version":1,"horizon":1}' }),
  );
  expect(broken).toMatchObject({ ok: false, error: { code: 'failed' } });
  expect(await readdir(places.documents)).toEqual([]);
});

test('a chart and a table of a slide go out by themselves', async ({ app, places }) => {
  const { page, workbench } = app;
  await workbench.rename('=cmd');
  await page.getByRole('button', { name: 'Briefing', exact: true }).click();
  const slides = page.getByRole('list', { name: 'Slides' });
  await slides.getByRole('button', { name: /When AGI and WMD-like AI come/ }).click();
  const menu = page.getByRole('button', { name: 'Export', exact: true });
  await menu.click();
  await answerSaveDialog(app, join(places.documents, 'chart.svg'));
  await page.getByRole('menuitem', { name: 'Chart as Drawing' }).click();
  await expect(page.getByText('Exported to Documents: chart.svg')).toBeVisible();
  const svg = await readFile(join(places.documents, 'chart.svg'), 'utf8');
  expect(svg).toContain('Probability that AGI exists by the year');
  expect(svg).toContain('Scenario: =cmd');
  await menu.click();
  await answerSaveDialog(app, join(places.documents, 'table.csv'));
  await page.getByRole('menuitem', { name: 'Table as Data' }).click();
  await expect(page.getByText('Exported to Documents: table.csv')).toBeVisible();
  expect(await readFile(join(places.documents, 'table.csv'), 'utf8')).toContain('\nWMD-like AI,');
});
