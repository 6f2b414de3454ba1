import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { unpackedFolder } from '../../build/package/make.mjs';
import { expect, test } from '../fixtures';

const ARCHIVE = join(unpackedFolder, 'resources', 'app.asar');
const files = () => listPackage(ARCHIVE, { isPack: false });

test('@security the package holds the builds and nothing they were made from', () => {
  const strange = files().filter(
    (file) =>
      !/^\/(package\.json|out|out\/(main|preload|renderer))$/.test(file) &&
      !/^\/out\/(main\/index\.js|preload\/(index|press)\.cjs)$/.test(file) &&
      !/^\/out\/renderer\/((index|press)\.html|licences\.json|assets|viewer(\/viewer\.(js|css))?)$/.test(
        file,
      ) &&
      !/^\/out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|woff|ttf|svg|png)$/.test(file),
  );
  expect(strange).toEqual([]);
});

test('@security no source map, and nothing of the tests or of this machine', () => {
  const suspicious = files()
    .filter((file) => /\.(js|cjs|html|css|json)$/.test(file))
    .filter((file) => {
      const text = extractFile(ARCHIVE, file.slice(1)).toString();
      return (
        /sourceMappingURL|HEADROOM_DEV|fast-check|vitest|playwright/i.test(text) ||
        text.includes(cwd)
      );
    });
  expect(suspicious).toEqual([]);
});

const cwd = process.cwd();

test('@security the runtime cannot be used as Node, debugged, or given other code', async () => {
  const wire = await getCurrentFuseWire(join(unpackedFolder, 'headroom'));
  const states = Object.fromEntries(
    [
      'RunAsNode',
      'EnableNodeOptionsEnvironmentVariable',
      'EnableNodeCliInspectArguments',
      'OnlyLoadAppFromAsar',
      'EnableEmbeddedAsarIntegrityValidation',
      'GrantFileProtocolExtraPrivileges',
    ].map((name) => {
      const state = wire[FuseV1Options[name as keyof typeof FuseV1Options] as FuseV1Options];
      return [name, state === FuseState.ENABLE];
    }),
  );
  expect(states).toEqual({
    RunAsNode: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    OnlyLoadAppFromAsar: true,
    EnableEmbeddedAsarIntegrityValidation: true,
    GrantFileProtocolExtraPrivileges: false,
  });
});

test('the licences go along: ours, Electron’s, Chromium’s, and of each part', async () => {
  for (const name of [
    'LICENSE.electron.txt',
    'LICENSES.chromium.html',
    'resources/LICENSE.headroom.txt',
  ]) {
    expect((await readFile(join(unpackedFolder, name))).length).toBeGreaterThan(500);
  }
  const parts: { name: string; text: string }[] = JSON.parse(
    extractFile(ARCHIVE, 'out/renderer/licences.json').toString(),
  );
  // One of the window, one of the main process, one of the command line tool.
  const names = parts.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['plotly.js', 'zod', 'commander']));
});
