import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import JSZip from 'jszip';
import { electronLaunch } from '../../../build/setup/launch.mjs';
import { root } from '../../../build/setup/paths.mjs';
import { pdf } from '../../support/poppler';
import { begin, headroom, TOOL, test } from '../../support/tool';

const SCENARIO = JSON.stringify({
  format: 'headroom-scenario',
  version: 2,
  name: 'Scarce <chips>',
  samples: 500,
  assumptions: { supplyGrowth: { value: 1.3 } },
});

/** What the launcher tells the tool of the app. */
function app(): string {
  const { executablePath, args } = electronLaunch();
  return JSON.stringify([executablePath, ...args, root]);
}

test.beforeEach(async ({ folder }) => {
  await writeFile(join(folder, 'a.json'), SCENARIO);
});

test('one command hands a briefing out in every format, and names what it wrote', async ({
  folder,
}) => {
  const files = ['pdf', 'pptx', 'html', 'xlsx', 'md'].map((format) => `out.${format}`);
  const options = files.flatMap((file) => [`--${file.slice(4)}`, file]);
  const { ended } = begin(folder, process.execPath, [TOOL, 'brief', 'a.json', ...options], {
    HEADROOM_APP: app(),
  });
  const { code, out, error } = await ended;
  expect({ code, error: error.replace(/Briefing: .*\n/g, '') }).toEqual({ code: 0, error: '' });
  expect(out.trim().split('\n').sort()).toEqual(files.toSorted());
  expect((await readdir(folder)).toSorted()).toEqual(['a.json', ...files.toSorted()]);

  expect((await pdf.pages(join(folder, 'out.pdf')))[0]).toContain('Scarce <chips>');
  const zip = await JSZip.loadAsync(await readFile(join(folder, 'out.pptx')));
  expect(zip.file(/^ppt\/slides\/slide\d+\.xml$/).length).toBeGreaterThanOrEqual(10);
  // The tool reads its own pages again.
  const again = await headroom(folder, 'validate', 'out.html');
  expect(again.code).toBe(0);
});

test('pages are dark and have notes where that is asked for', async ({ folder }) => {
  const briefing = { slides: [{ id: 'mine', kind: 'answer', notes: 'Say this.' }] };
  await writeFile(join(folder, 'b.json'), JSON.stringify({ ...JSON.parse(SCENARIO), briefing }));
  const args = ['brief', 'b.json', '--pdf', 'out.pdf', '--dark', '--notes'];
  const { code, error } = await begin(folder, process.execPath, [TOOL, ...args], {
    HEADROOM_APP: app(),
  }).ended;
  expect(code, error).toBe(0);
  expect((await pdf.pages(join(folder, 'out.pdf'))).join()).toContain('Say this.');
  expect(await pdf.cornerLightness(join(folder, 'out.pdf'))).toBeLessThan(80);
});

test('without the app the tool says what it needs, and still makes what it can alone', async ({
  folder,
}) => {
  const environment = { HEADROOM_APP: '' };
  const run = (...args: string[]) =>
    begin(folder, process.execPath, [TOOL, 'brief', 'a.json', ...args], environment).ended;
  const drawn = await run('--pdf', 'out.pdf', '--md', 'out.md');
  expect(drawn.code).toBe(2);
  expect(drawn.error).toContain('HEADROOM_APP');
  expect(await readdir(folder)).toEqual(['a.json']);
  expect((await run('--md', 'out.md')).code).toBe(0);
  // What is there stays as it is.
  const taken = await run('--md', 'out.md');
  expect([taken.code, taken.error]).toEqual([2, expect.stringContaining('There is such a file')]);
});

test('an app that cannot be started is named, and nothing is left', async ({ folder }) => {
  const { ended } = begin(folder, process.execPath, [TOOL, 'brief', 'a.json', '--pdf', 'o.pdf'], {
    HEADROOM_APP: '/nowhere/headroom',
    DISPLAY: ':99',
  });
  const { code, error } = await ended;
  expect(code).toBe(2);
  expect(error).toContain('could not be started: /nowhere/headroom');
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('a terminal that is closed ends the app too, and leaves nothing of the scenario', async ({
  folder,
}) => {
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  // In place of the app: what is asked for takes for ever.
  await writeFile(
    join(folder, 'app.cjs'),
    `require('fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)`,
  );
  const args = [TOOL, 'brief', 'a.json', '--pdf', 'out.pdf'];
  const { process: tool, ended } = begin(folder, process.execPath, args, {
    HEADROOM_APP: JSON.stringify([process.execPath, 'app.cjs']),
    DISPLAY: ':99',
    TMPDIR: temporary,
  });
  const pid = () => readFile(join(folder, 'pid'), 'utf8').catch(() => '');
  await expect.poll(pid).not.toBe('');
  expect(await readdir(temporary)).toHaveLength(1);
  tool.kill('SIGHUP');
  expect(await ended).toMatchObject({ code: 1, error: 'Stopped before the pages were drawn.\n' });
  expect(await readdir(temporary)).toEqual([]);
  const app = Number(await pid());
  expect(() => process.kill(app, 0)).toThrow();
});
