import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import { WorkbenchPage } from '../../pages/workbench.page';
import { DevLoop } from '../../support/dev-loop';
import { place, scenarioText } from '../../support/scenario-file';

const FINDER = 'renderer/app/shell/Header.tsx';
const SPENDING = 'shared/model/assumptions/spending.ts';
const DIAGNOSTICS = 'electron/main/help/diagnostics.ts';

function version(page: Page): Promise<string> {
  return page.evaluate(async () => (await window.headroom.getDiagnostics())[0]?.value ?? '');
}

test('npm run dev shows edits of sources and keeps what is open; Ctrl+C ends all of it', async ({
  places,
}) => {
  const file = await place(join(places.root, 'Mine.headroom.json'), scenarioText({ name: 'Mine' }));
  const loop = await DevLoop.start(places, ['Mine.headroom.json']);
  const says = (words: string) => expect.poll(() => loop.said).toContain(words);
  try {
    let page = await loop.window(1);
    let workbench = new WorkbenchPage(page);
    await expect(workbench.name).toHaveValue('Mine');

    await test.step('a component is exchanged in the page as it stands', async () => {
      await page.evaluate(() => Object.assign(globalThis, { untouched: true }));
      await workbench.setAssumption('Capital ceiling', '$1T');
      await loop.edit(FINDER, '<span>Find anything<', '<span>Find it all<');
      await expect(page.getByText('Find it all')).toBeVisible();
      expect(await page.evaluate(() => 'untouched' in globalThis)).toBe(true);
      await expect(workbench.assumption('Capital ceiling')).toHaveValue(/^\$1\sT$/);
    });

    await test.step('an edit of the model reaches the window, and what it moves is said', async () => {
      await says('Figures: compared from now on');
      await loop.edit(SPENDING, 'value: 3.1,', 'value: 3.3,');
      await expect(workbench.assumption('Cost growth')).toHaveValue('3.3×/yr');
      await expect(workbench.name).toHaveValue('Mine');
      await expect(workbench.assumption('Capital ceiling')).toHaveValue(/^\$1\sT$/);
      await says('Figures: moved since the loop began:\n  memo-2024\n    ');
    });

    await test.step('a model that does not compile stops nothing', async () => {
      await loop.edit(SPENDING, 'value: 3.3,', 'value: 3.1 3,');
      await says('Figures: not compared, because the model does not build');
      await loop.edit(SPENDING, 'value: 3.1 3,', 'value: 3.1,');
      await says('Figures: every preset and every kept file gives what it gave');
      await expect(workbench.assumption('Cost growth')).toHaveValue('3.1×/yr');
      await expect(workbench.assumption('Capital ceiling')).toHaveValue(/^\$1\sT$/);
    });

    await test.step('the main process starts anew with what is unsaved', async () => {
      await loop.edit(DIAGNOSTICS, ', run from its sources', ', edited once');
      page = await loop.window(2);
      workbench = new WorkbenchPage(page);
      await expect(workbench.assumption('Capital ceiling')).toHaveValue(/^\$1\sT$/);
      await expect(workbench.name).toHaveValue('Mine');
      expect(await version(page)).toContain('edited once');
    });

    await test.step('and with the open file, where nothing is unsaved', async () => {
      await workbench.pressSave();
      await expect(workbench.savedState).toContainText('Saved in');
      await loop.edit(DIAGNOSTICS, ', edited once', ', edited twice');
      page = await loop.window(3);
      workbench = new WorkbenchPage(page);
      await expect(workbench.name).toHaveValue('Mine');
      await expect(workbench.savedState).toContainText('Saved in');
      expect(await version(page)).toContain('edited twice');
      expect(JSON.parse(await readFile(file, 'utf8')).assumptions.capitalCeiling).toBeDefined();
    });

    await test.step('under the policy and behind the block of the app as it is shipped', async () => {
      const { policy, outside } = await page.evaluate(async () => ({
        policy: (await fetch('/')).headers.get('content-security-policy'),
        outside: await fetch('http://127.0.0.1:9/').catch(() => 'stopped'),
      }));
      expect(policy).toContain("script-src 'self'; style-src 'self' 'nonce-");
      expect(policy).toContain("connect-src 'self';");
      expect(outside).toBe('stopped');
    });
  } finally {
    expect(await loop.stop(), loop.said).toBe(0);
  }
});
