import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../build/setup/paths.mjs';
import { expect, test } from '../../fixtures';
import { InTerminal } from '../../support/in-terminal';
import { place, scenarioText } from '../../support/scenario-file';

const START = join(root, 'build', 'start.mjs');

let started: InTerminal;

test.afterEach(async () => {
  // Where a test has failed the app may still run.
  if (started.hasEnded) return;
  started.pressCtrlC();
  await started.ended();
});

const content = (path: string) => readFile(path, 'utf8').catch(() => '');

test('without a display npm start says where the app runs, and Ctrl+C ends it in good order', async ({
  places,
}) => {
  await place(join(places.root, 'Mine.headroom.json'), scenarioText());
  started = new InTerminal(places, START, ['Mine.headroom.json']);
  const settings = join(places.userData, 'settings.json');
  await expect.poll(() => content(settings)).toContain('Mine.headroom.json');
  started.pressCtrlC();
  expect(await started.ended()).toBe(0);
  expect(started.said).toContain('There is no display: the app runs on an invisible one');
  expect(started.said).not.toMatch(/ERROR|FATAL/);
});

test('with unsaved changes, about which nobody could be asked there, Ctrl+C ends it and keeps them', async ({
  places,
}) => {
  const draft = join(places.userData, 'draft.json');
  const [working, baseline] = [scenarioText({ name: 'Changed' }), scenarioText({ name: 'Before' })];
  const before = JSON.stringify({ version: 1, kept: 0, working, baseline, file: null });
  await place(draft, before);
  started = new InTerminal(places, START, []);
  // The window has brought the changes back, and keeps them in turn.
  await expect.poll(() => content(draft)).not.toBe(before);
  started.pressCtrlC();
  await started.ended();
  expect(started.said).toContain('unsaved changes');
  expect(await content(draft)).toContain('Changed');
});
