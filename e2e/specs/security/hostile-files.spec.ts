import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { place, scenarioText } from '../../support/scenario-file';

const MEGABYTES = 1024 * 1024;

/** Files made to harm, by what they try. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a prototype at the top': scenarioText().replace('{', '{"__proto__": {"polluted": true},'),
  'a prototype among the assumptions': scenarioText().replace(
    '"assumptions": {}',
    '"assumptions": {"__proto__": {"value": 1}, "constructor": {"prototype": {"polluted": true}}}',
  ),
  'an assumption named like a method': scenarioText({ assumptions: { toString: { value: 1 } } }),
  'nesting without end': `${'['.repeat(1_000_000)}`,
  'nesting within a field': scenarioText().replace(
    '"tags": []',
    `"tags": ${'['.repeat(400_000)}${']'.repeat(400_000)}`,
  ),
  'more than a file may hold': scenarioText({ description: 'x'.repeat(5 * MEGABYTES) }),
  'a number beyond all numbers': scenarioText().replace('"seed": 1', '"seed": 1e400'),
  'more samples than anyone can wait for': scenarioText({ samples: 1e15 }),
};

for (const [what, text] of Object.entries(HOSTILE)) {
  test(`a file with ${what} is refused and changes nothing`, async ({ standingApp, places }) => {
    const file = await place(join(places.root, 'hostile.headroom.json'), text);
    const { electron, page, workbench } = standingApp;
    await standingApp.openFile(file);
    await expect(page.getByRole('dialog')).toBeVisible();
    const polluted = () => ({ ...Object.prototype, own: 'polluted' in {} });
    expect(await page.evaluate(polluted)).toEqual({ own: false });
    expect(await electron.evaluate(polluted)).toEqual({ own: false });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(workbench.name).toHaveValue('Untitled scenario');
  });
}

test('no name leads out of the library or to another kind of file', async ({ app, places }) => {
  const names = [
    '../outside',
    '..\\outside',
    '/tmp/headroom-outside',
    'C:\\outside',
    'sub/outside',
    '..',
    'nul\0outside',
    '.hidden',
    'outside.headroom.json/..',
    '%2e%2e%2foutside',
  ];
  const text = scenarioText();
  for (const name of names) {
    await app.page.evaluate((request) => window.headroom.saveToLibrary(request).catch(() => null), {
      name,
      text,
      replace: false,
    });
  }
  expect(existsSync('/tmp/headroom-outside')).toBe(false);
  expect(await readdir(places.documents)).toEqual(['Headroom']);
  expect(existsSync(join(places.root, 'outside.headroom.json'))).toBe(false);
  for (const entry of await readdir(places.library, { withFileTypes: true })) {
    expect(entry.isFile() && /^[^.].*\.headroom\.json$/.test(entry.name), entry.name).toBe(true);
  }
});

test('a link that is dragged into the window and dropped leads nowhere', async ({ app }) => {
  const { page } = app;
  await expect(page.locator('.js-plotly-plot').first()).toBeVisible();
  const chromium = await page.context().newCDPSession(page);
  for (const url of ['https://headroom.example/', 'file:///etc/passwd', 'javascript:alert(1)']) {
    const items = [{ mimeType: 'text/uri-list', data: url, title: '', baseURL: '' }];
    const data = { items, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await chromium.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
    }
    expect(page.url()).toBe('app://bundle/');
  }
  expect(app.electron.windows()).toHaveLength(1);
  await expect(app.workbench.name).toHaveValue('Untitled scenario');
});
