import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { CrashingWindow } from '../../support/crashing-window';
import { place, scenarioText } from '../../support/scenario-file';

test('a page that crashes is loaded again with what was not saved, and goes on', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'Mine' }));
  const app = await launch({ files: [path] });
  await expect(app.workbench.name).toHaveValue('Mine');
  await app.workbench.setAssumption('Cost growth', '2.5');
  await expect.poll(() => app.title()).toContain('•');

  const window = await CrashingWindow.of(app);
  expect(await window.crash()).toBe('The window stopped working.');
  await window.answer('Reload');
  await expect.poll(() => window.text()).toContain('Brought back changes to “Mine”');
  expect(await window.valueOf('Cost growth')).toBe('2.5×/yr');
  await expect.poll(() => window.text()).toMatch(/\d samples/);

  await window.command('file.save');
  await expect.poll(() => window.savedState()).toContain('Saved in');
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    name: 'Mine',
    assumptions: { costGrowth: { value: 2.5 } },
  });
});

test('a page that crashes without unsaved changes comes back with the file that was open', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'Mine' }));
  const app = await launch({ files: [path] });
  await expect.poll(() => app.title()).toBe('Mine – Headroom');

  const window = await CrashingWindow.of(app);
  await window.crash();
  await window.answer('Reload');
  await expect.poll(() => window.savedState()).toContain('Saved in');
  expect(await window.valueOf('Scenario name')).toBe('Mine');
});

test('a page that crashes again and again is loaded only when its user says so', async ({
  launch,
  places,
}) => {
  const app = await launch();
  await app.workbench.setAssumption('Cost growth', '2.5');
  await expect.poll(() => app.title()).toContain('•');
  await expect
    .poll(() => readFile(join(places.userData, 'draft.json'), 'utf8').catch(() => ''))
    .toContain('2.5');

  const window = await CrashingWindow.of(app);
  for (let crash = 1; crash <= 3; crash += 1) {
    await window.crash();
    expect(await window.isCrashed()).toBe(true);
    await window.answer('Reload');
    await expect.poll(() => window.text()).toContain('Brought back changes');
  }
  expect(await window.questions()).toBe(3);
  await window.crash();
  await Promise.all([window.answer('Quit Headroom').catch(() => {}), app.ended()]);

  const again = await launch();
  await expect(again.workbench.assumption('Cost growth')).toHaveValue('2.5×/yr');
});

test('a scenario that crashes the page again and again can be left behind, and is not lost', async ({
  launch,
  places,
}) => {
  const path = await place(join(places.library, 'a.headroom.json'), scenarioText({ name: 'Mine' }));
  const edited = scenarioText({ name: 'Compared', assumptions: { costGrowth: { value: 2.7 } } });
  const member = { open: false, preset: null, path: null, color: 0, scenario: null, edited: null };
  const members = [
    { ...member, open: true },
    { ...member, preset: 'chip-crunch', color: 1, edited },
  ];
  const comparison = join(places.userData, 'comparison.json');
  await place(comparison, JSON.stringify({ version: 1, baseline: 0, members }));
  const app = await launch({ files: [path] });
  await expect(app.workbench.name).toHaveValue('Mine');
  await app.workbench.setAssumption('Cost growth', '2.5');
  await expect.poll(() => app.title()).toContain('•');
  const window = await CrashingWindow.of(app);
  await window.crash();
  await window.answer('Reload');
  await expect.poll(() => window.text()).toContain('Brought back changes');
  expect(await window.crash()).toBe('The window stopped working again.');

  await window.answer('Start Afresh');
  await expect.poll(() => window.valueOf('Scenario name')).toBe('Untitled scenario');
  expect(await window.text()).not.toContain('Brought back');
  const kept = join(places.library, 'Mine (not saved).headroom.json');
  expect(JSON.parse(await readFile(kept, 'utf8'))).toMatchObject({
    assumptions: { costGrowth: { value: 2.5 } },
  });
  const keptToo = join(places.library, 'Compared (not saved).headroom.json');
  expect(JSON.parse(await readFile(keptToo, 'utf8'))).toMatchObject({
    assumptions: { costGrowth: { value: 2.7 } },
  });
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ assumptions: {} });
  const left = await readdir(places.userData);
  expect(left).not.toContain('draft.json');
  expect(left).not.toContain('comparison.json');
});
