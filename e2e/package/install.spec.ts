import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFolder } from '../../build/package/make.mjs';
import { expect, test } from '../fixtures';
import { PackagedApp } from '../support/packaged-app';
import { place, scenarioText } from '../support/scenario-file';

const execute = promisify(execFile);

const PLACES = [
  '/opt/Headroom',
  '/usr/bin/headroom',
  '/usr/bin/headroom-cli',
  '/usr/share/applications/headroom.desktop',
  '/usr/share/mime/packages/headroom.xml',
  '/usr/share/icons/hicolor/48x48/apps/headroom.png',
  '/usr/share/icons/hicolor/48x48/mimetypes/application-vnd.headroom.scenario+json.png',
];

const isRoot = process.getuid?.() === 0;
const inTheWay = existsSync('/opt/Headroom');

test.describe('the .deb', () => {
  // biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
  test.skip(!isRoot, 'Only root may install a package.');
  // biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
  test.skip(inTheWay, 'Headroom is installed here already, and this test would remove it.');

  test.afterEach(async () => {
    await execute('dpkg', ['--purge', 'headroom']).catch(() => {});
  });

  test('installs, opens a scenario as a file manager would, and leaves nothing', async ({
    places,
  }) => {
    const deb = (await readdir(packageFolder)).find((name) => name.endsWith('.deb')) ?? '';
    await execute('dpkg', ['--install', join(packageFolder, deb)]);
    expect(PLACES.filter((path) => !existsSync(path))).toEqual([]);

    const file = await place(
      join(places.root, 'From a colleague.headroom.json'),
      scenarioText({ name: 'From a colleague' }),
    );
    const entry = await desktopEntry('/usr/share/applications/headroom.desktop');
    expect(entry.MimeType).toBe('application/vnd.headroom.scenario+json;');
    const [program = '', ...rest] = (entry.Exec ?? '').split(' ');
    expect(rest).toEqual(['%F']);
    const app = await PackagedApp.launch(places, program, [file]);
    try {
      await expect(app.workbench.name).toHaveValue('From a colleague');
    } finally {
      await app.end();
    }

    const { stdout } = await execute('headroom-cli', ['validate', file]);
    expect(stdout).toContain('From a colleague');
    // Pages are drawn by the installed app, which nobody has to name.
    const pdf = join(places.root, 'Briefing.pdf');
    await execute('headroom-cli', ['brief', file, '--samples', '200', '--pdf', pdf]);
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');

    await execute('dpkg', ['--remove', 'headroom']);
    expect(PLACES.filter((path) => existsSync(path))).toEqual([]);
  });
});

/** The lines of a desktop entry by their names. */
async function desktopEntry(path: string): Promise<Partial<Record<string, string>>> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const equals = line.indexOf('=');
      return equals < 0 ? [] : [[line.slice(0, equals), line.slice(equals + 1)]];
    }),
  );
}
