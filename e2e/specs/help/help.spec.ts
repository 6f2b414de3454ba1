import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import type { RunningApp } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';

async function fromMenu({ electron, page }: RunningApp, item: string): Promise<void> {
  // A page that is not drawn yet does not listen to the menu.
  await expect(page.locator('.js-plotly-plot').first()).toBeVisible();
  await electron.evaluate(({ Menu }, label) => {
    const help = Menu.getApplicationMenu()?.items.find(({ role }) => role === 'help');
    help?.submenu?.items.find((entry) => entry.label === label)?.click();
  }, item);
}

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

test('About names the build and the licence of every part, in full', async ({ app }) => {
  await fromMenu(app, 'About Headroom');
  const about = dialog(app.page, 'About Headroom');
  await expect(about).toContainText('Electron');
  await expect(about).toContainText('Epoch AI');
  const katex = about.getByRole('group').filter({ hasText: 'katex' });
  await katex.getByText('katex').click();
  await expect(katex).toContainText('Permission is hereby granted');
});

test('diagnostics are copied as they are shown', async ({ app }) => {
  await fromMenu(app, 'Diagnostics');
  const shown = dialog(app.page, 'Diagnostics');
  await expect(shown).toContainText('Graphics');
  await shown.getByRole('button', { name: 'Copy' }).click();
  await expect(shown.getByRole('status')).toHaveText('Copied.');
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^Headroom: \d/);
  for (const label of ['Model', 'Electron', 'System', 'Memory', 'Graphics', 'Library', 'Log']) {
    expect(copied).toMatch(new RegExp(`^${label}: .+$`, 'm'));
  }
});

test('@security neither diagnostics nor log nor exports say who the user is or where files lie', async ({
  launch,
  places,
}) => {
  const secret = 'Merger with Acme';
  const path = join(places.root, 'jane.doe', 'Private', `${secret}.headroom.json`);
  const broken = await place(join(places.library, `${secret} 2.headroom.json`), `{"${secret}"`);
  await place(join(places.userData, 'draft.json'), `{"${secret}"`);
  const app = await launch({ files: [await place(path, scenarioText({ name: 'Plan' }))] });
  await expect(app.workbench.name).toHaveValue('Plan');
  await app.page.evaluate(() => window.headroom.listLibrary());
  await app.page.evaluate(() => window.headroom.openFile('/etc/passwd'));
  await app.page
    .evaluate(() => (window.headroom.save as (x: unknown) => unknown)('x'))
    .catch(() => {});

  const svg = join(places.documents, 'ceilings.svg');
  const csv = join(places.documents, 'ceilings.csv');
  for (const [kind, filePath] of [
    ['Drawing', svg],
    ['Data', csv],
  ] as const) {
    await app.electron.evaluate(({ dialog: system }, to) => {
      system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: to });
    }, filePath);
    await app.page.getByRole('button', { name: 'Chart menu: Compute ceilings' }).click();
    await app.page.getByRole('menuitem', { name: kind }).click();
    await expect.poll(() => readFile(filePath, 'utf8').catch(() => '')).toContain('Plan');
  }
  const lines = await app.page.evaluate(() => window.headroom.getDiagnostics());
  const log = await readFile(join(places.userData, 'logs', 'headroom.log'), 'utf8');
  const written = {
    log,
    diagnostics: JSON.stringify(lines),
    svg: await readFile(svg, 'utf8'),
    csv: await readFile(csv, 'utf8'),
  };
  // It did write of what went wrong.
  expect(log).toContain('What an earlier run kept is damaged');
  expect(log).toContain('“save” was refused');
  for (const [what, text] of Object.entries(written)) {
    for (const personal of [secret, 'jane.doe', places.root, broken]) {
      expect(text, `${personal} in the ${what}`).not.toContain(personal);
    }
  }
});

test('a process that is lost is in the log, and the window goes on', async ({ app, places }) => {
  await expect(app.page.locator('.js-plotly-plot').first()).toBeVisible();
  await app.electron.evaluate(
    ({ app: electron }) =>
      new Promise<void>((resolve) => {
        electron.once('child-process-gone', () => resolve());
        // Where graphics are drawn without a card there is no process for them.
        const processes = electron.getAppMetrics();
        const victim =
          processes.find(({ type }) => type === 'GPU') ??
          processes.find(({ type }) => type === 'Utility');
        if (victim !== undefined) process.kill(victim.pid, 'SIGKILL');
      }),
  );
  await app.workbench.setAssumption('Cost growth', '2.5');
  await expect(app.workbench.assumption('Cost growth')).toHaveValue(/2\.5/);
  const read = () => readFile(join(places.userData, 'logs', 'headroom.log'), 'utf8');
  await expect.poll(read).toMatch(/warning A (GPU|Utility) process is gone: \w+/);
  const log = await read();
  expect(log).toMatch(/info\s+Headroom \d+\.\d+\.\d+ starts \(Electron /);
});
