import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { OpenFailedDialogPage } from '../../pages/dialogs.page';
import { place, scenarioText } from '../../support/scenario-file';

interface Refused {
  readonly kind: string;
  readonly content: string | Uint8Array;
  /** What is wrong, and where. */
  readonly says: readonly (string | RegExp)[];
}

const CASES: readonly Refused[] = [
  { kind: 'cut short', content: scenarioText().slice(0, 200), says: ['JSON', /line \d+/] },
  { kind: 'empty', content: '', says: ['JSON'] },
  { kind: 'another program’s', content: '{"nodes": [], "edges": []}', says: [/scenario/] },
  {
    kind: 'a picture',
    content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]),
    says: ['UTF-8'],
  },
  { kind: 'oversized', content: Buffer.alloc(4 * 1024 * 1024 + 1, ' '), says: ['4 MB'] },
  { kind: 'of a newer version', content: scenarioText({ version: 99 }), says: [/99|newer/] },
  {
    kind: 'out of range',
    content: scenarioText({ assumptions: { costGrowth: { value: 1000 } } }),
    says: ['assumptions.costGrowth.value', '10'],
  },
  {
    kind: 'with an unknown assumption',
    content: scenarioText({ assumptions: { warpSpeed: { value: 9 } } }),
    says: ['warpSpeed'],
  },
];

for (const { kind, content, says } of CASES) {
  test(`a file that is ${kind} is refused, and nothing else happens`, async ({
    standingApp,
    places,
  }) => {
    const path = await place(join(places.root, 'given.headroom.json'), content);
    const { page, workbench } = standingApp;
    await standingApp.openFile(path);
    const dialog = new OpenFailedDialogPage(page);
    await expect(dialog.alert).toContainText('given.headroom.json');
    for (const part of says) await expect(dialog.root).toContainText(part);
    await dialog.press('Close');
    await expect(workbench.name).toHaveValue('Untitled scenario');
    expect((await readFile(path)).equals(Buffer.from(content))).toBe(true);
    expect(await page.evaluate(() => window.headroom.listRecent())).toEqual([]);
  });
}

test('a file that is not there is said to be missing', async ({ launch, places }) => {
  const { page } = await launch({ files: [join(places.root, 'missing.headroom.json')] });
  await expect(new OpenFailedDialogPage(page).alert).toContainText('no longer there');
});

test('a device without end is refused', async ({ launch }) => {
  const { page } = await launch({ files: ['/dev/zero'] });
  await expect(new OpenFailedDialogPage(page).alert).toContainText('not an ordinary file');
});
