import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HandoutOrder } from '#shared/briefing/handout/order';
import { Failure, NegativeAnswer } from './failure';
import { findHandoutPress, type HandoutPress } from './press';

const ORDER: HandoutOrder = [
  { format: 'pdf', scenario: '{}', made: '2026-11-25', notes: false, colorScheme: 'light' },
];

let root: string;
let temporary: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'headroom-press-'));
  temporary = join(root, 'tmp');
  await mkdir(temporary);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

/** A program in place of the app, which does with the order's folder what it is told to. */
async function pressWith(script: string): Promise<HandoutPress> {
  const app = join(root, 'app.mjs');
  await writeFile(
    app,
    `import { writeFileSync } from 'node:fs';
     const folder = process.argv[2].split('=')[1];
     const say = (report) => console.log(JSON.stringify(report));
     ${script}`,
  );
  const press = findHandoutPress(
    { HEADROOM_APP: JSON.stringify([process.execPath, app]), DISPLAY: ':0' },
    process.platform,
  );
  if (press === null) throw new Error('There is no app.');
  return press;
}

it('leaves nothing of the scenario behind when it is stopped', async () => {
  const press = await pressWith(`say({ kind: 'progress', share: 0.5 }); setInterval(() => {}, 99)`);
  let stop = () => {};
  const released = vi.fn();
  const pressing = press(
    ORDER,
    () => stop(),
    (given) => {
      stop = given;
      return released;
    },
  );
  await expect(pressing).rejects.toBeInstanceOf(NegativeAnswer);
  expect(await readdir(temporary)).toEqual([]);
  expect(released).toHaveBeenCalledOnce();
});

it.each([
  ['[', 'HEADROOM_APP: It is no list of words in JSON'],
  ['[]', 'HEADROOM_APP: It is no list of words in JSON'],
  // It ends well, as many a program does that knows nothing of handouts.
  [JSON.stringify([process.execPath, '--eval', '0', '--']), 'stopped working'],
])('says of %s that it draws nothing', async (named, said) => {
  const press = findHandoutPress({ HEADROOM_APP: named, DISPLAY: ':0' }, process.platform);
  const pressing = press?.(
    ORDER,
    () => {},
    () => () => {},
  );
  await expect(pressing).rejects.toThrow(said);
  await expect(pressing).rejects.toBeInstanceOf(Failure);
});

it('says where it cannot put down what the app is to draw', async () => {
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, join(root, 'gone'));
  const pressing = (await pressWith(''))(
    ORDER,
    () => {},
    () => () => {},
  );
  await expect(pressing).rejects.toThrow(`${join(root, 'gone')}: There is no such folder.`);
});

it('minds no signal that comes when the app has done its work', async () => {
  const press = await pressWith(`writeFileSync(folder + '/0.pdf', 'pages')`);
  let stop = () => {};
  const files = await press(
    ORDER,
    () => {},
    (given) => {
      stop = given;
      return () => {};
    },
  );
  expect(files.map((file) => Buffer.from(file).toString())).toEqual(['pages']);
  expect(stop).not.toThrow();
  expect(await readdir(temporary)).toEqual([]);
});
