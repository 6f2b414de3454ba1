import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import {
  ChangedOnDiskDialogPage,
  FileGoneDialogPage,
  FileUnreadableDialogPage,
  UnsavedDialogPage,
} from '../../pages/dialogs.page';
import type { Places } from '../../support/places';
import type { LaunchOptions, RunningApp } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';

const PLAN = { name: 'Plan', assumptions: { algoGrowth: { value: 3 } } };

/** A scenario opened from a file in a folder that others write to as well. */
async function openPlan(
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
  places: Places,
  text = scenarioText(PLAN),
) {
  const path = await place(join(places.root, 'team', 'plan.headroom.json'), text);
  const app = await launch({ files: [path] });
  await expect(app.workbench.name).toHaveValue('Plan');
  await expect(app.workbench.savedState).toContainText('Saved in');
  return { ...app, path, page: app.page, workbench: app.workbench, app };
}

/** As synchronised drives and git do it: the new file takes the old one's place at once. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

async function onDisk(path: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path, 'utf8'));
}

test('what others save shows at once where nothing is unsaved, and can be undone', async ({
  launch,
  places,
}) => {
  const { path, page, workbench, app } = await openPlan(launch, places);
  await replace(path, scenarioText({ ...PLAN, name: 'Plan B', assumptions: {} }));
  await expect(workbench.name).toHaveValue('Plan B');
  await expect(workbench.assumption('Algorithmic efficiency growth')).toHaveValue('2.8×/yr');
  await expect(page.getByText('was changed on disk; this is how it is now')).toBeVisible();
  await expect(workbench.savedState).toContainText('Saved in');
  await expect.poll(() => app.title()).toBe('Plan B – Headroom');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(workbench.name).toHaveValue('Plan');
  await expect(workbench.savedState).toHaveText('Unsaved changes');
  // Written in place, bit by bit, it is taken as well, though not over what is unsaved now.
  await writeFile(path, scenarioText({ ...PLAN, name: 'Plan C' }));
  await expect(workbench.savedState).toHaveText('Changed on disk');
  await expect(workbench.name).toHaveValue('Plan');
});

test('unsaved changes are merged field by field with those of others, and saved', async ({
  launch,
  places,
}) => {
  const { path, page, workbench } = await openPlan(launch, places);
  await workbench.setAssumption('Cost growth', '2.5');
  await workbench.setAssumption('Algorithmic efficiency growth', '2');
  await replace(
    path,
    scenarioText({
      ...PLAN,
      author: 'B. Analyst',
      assumptions: { algoGrowth: { value: 4 }, capitalCeiling: { value: 1e12 } },
    }),
  );
  await expect(page.getByText('was changed on disk while you have unsaved changes')).toBeVisible();
  await page.getByRole('button', { name: 'Review…' }).click();
  const dialog = new ChangedOnDiskDialogPage(page);
  const conflict = dialog.root.getByRole('region', { name: 'Both changed' });
  await expect(conflict).toContainText('was 3×/yr');
  await expect(dialog.root.getByRole('region', { name: 'They changed' })).toContainText(
    'B. Analyst',
  );
  await expect(dialog.root.getByRole('region', { name: 'You changed' })).toContainText(/2\.5×/);
  await dialog.choose('Algorithmic efficiency growth', 'Theirs');
  await dialog.press('Merge and save');
  await expect(workbench.savedState).toContainText('Saved in');
  const merged = {
    author: 'B. Analyst',
    assumptions: {
      costGrowth: { value: 2.5 },
      capitalCeiling: { value: 1e12 },
      algoGrowth: { value: 4 },
    },
  };
  await expect.poll(() => onDisk(path)).toMatchObject(merged);
  await expect(workbench.assumption('Algorithmic efficiency growth')).toHaveValue('4×/yr');
  // One step back is what was here before.
  await page.keyboard.press('Control+Z');
  await expect(workbench.assumption('Algorithmic efficiency growth')).toHaveValue('2×/yr');
  await expect(workbench.assumption('Cost growth')).toHaveValue('2.5×/yr');
  await expect(workbench.savedState).toHaveText('Unsaved changes');
});

test('scores that both changed, and what cannot hold together, are asked about and cost nothing else', async ({
  launch,
  places,
}) => {
  const version = (score: number, correlations: readonly object[], rest: object = {}) => {
    const model = { benchmark: 'gpqa', model: 'Some model', date: '2026-01-02', score };
    const evidence = { scores: [{ ...model, open: true, flop: null, source: '' }] };
    return scenarioText({ ...PLAN, correlations, evidence, ...rest });
  };
  const tied = (b: string) => ({ a: 'costGrowth', b, rank: 0.6 });
  const mine = version(0.6, [tied('capitalCeiling'), tied('chipsProduced')]);
  const { path, page, workbench } = await openPlan(launch, places, mine);
  // Taken back, what the file held before is unsaved beside what it holds now.
  await replace(path, version(0.5, []));
  await expect(page.getByText('was changed on disk; this is how it is now')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(workbench.savedState).toHaveText('Unsaved changes');
  const apart = { a: 'capitalCeiling', b: 'chipsProduced', rank: -0.6 };
  const seen = { ...PLAN.assumptions, agiFlop: { value: 1e33, note: 'Seen' } };
  await replace(path, version(0.7, [apart], { assumptions: seen }));
  await page.getByRole('button', { name: 'Review…' }).click();
  const dialog = new ChangedOnDiskDialogPage(page);
  await dialog.choose('Score on gpqa', 'Theirs');
  await dialog.choose('These cannot hold together', 'Theirs');
  await expect(dialog.root.getByRole('region', { name: 'They changed' })).toContainText('Seen');
  await dialog.press('Merge and save');
  await expect(workbench.savedState).toContainText('Saved in');
  const saved = await onDisk(path);
  expect(saved).toMatchObject({ assumptions: seen, evidence: { scores: [{ score: 0.7 }] } });
  // Of mine what goes with theirs is there still.
  expect(saved.correlations).toContainEqual(apart);
  expect(saved.correlations).toContainEqual(tied('capitalCeiling'));
});

test('changes while the question is open, and again after it, are asked about and none is lost', async ({
  launch,
  places,
}) => {
  const { path, page, workbench } = await openPlan(launch, places);
  await workbench.setAssumption('Cost growth', '2.5');
  await replace(path, scenarioText({ ...PLAN, author: 'First' }));
  await workbench.pressSave();
  const dialog = new ChangedOnDiskDialogPage(page);
  await expect(dialog.root).toContainText('First');
  await replace(path, scenarioText({ ...PLAN, author: 'Second' }));
  await expect(dialog.root).toContainText('changed once more');
  await expect(dialog.root).toContainText('Second');
  await dialog.press('Merge and save');
  await expect(workbench.savedState).toContainText('Saved in');
  await expect
    .poll(() => onDisk(path))
    .toMatchObject({ author: 'Second', assumptions: { costGrowth: { value: 2.5 } } });

  // A second conflict: its ancestor is what the merge left.
  await workbench.setAssumption('Cost growth', '2.75');
  const text = await readFile(path, 'utf8');
  await replace(path, text.replace('"Second"', '"Third"'));
  await expect(workbench.savedState).toHaveText('Changed on disk');
  await workbench.pressSave();
  await expect(dialog.root.getByRole('region', { name: 'Both changed' })).toBeHidden();
  await expect(dialog.root.getByRole('region', { name: 'They changed' })).toContainText('Third');
  await dialog.press('Merge and save');
  await expect
    .poll(() => onDisk(path))
    .toMatchObject({ author: 'Third', assumptions: { costGrowth: { value: 2.75 } } });
});

test('a file that is deleted is said to be, counts as unsaved, and is written again when asked', async ({
  launch,
  places,
}) => {
  const { path, page, workbench, app } = await openPlan(launch, places);
  const before = await readFile(path, 'utf8');
  await rm(path);
  await expect(workbench.savedState).toHaveText('No longer on disk');
  await expect(page.getByText('What is open here is whole')).toBeVisible();
  await app.pressClose();
  await new UnsavedDialogPage(page).press('Cancel');
  await writeFile(path, before);
  await expect(workbench.savedState).toContainText('Saved in');

  await rm(path);
  await expect(workbench.savedState).toHaveText('No longer on disk');
  await workbench.pressSave();
  await new FileGoneDialogPage(page).press('Save it there again');
  await expect(workbench.savedState).toContainText('Saved in');
  expect(await onDisk(path)).toMatchObject(PLAN);
});

test('a folder that disappears and comes back changes nothing here', async ({ launch, places }) => {
  const { path, workbench } = await openPlan(launch, places);
  const [team, away] = [join(places.root, 'team'), join(places.root, 'away')];
  await rename(team, away);
  await expect(workbench.savedState).toHaveText('No longer on disk');
  await workbench.setAssumption('Cost growth', '2.5');
  await rename(away, team);
  await expect(workbench.savedState).toHaveText('Unsaved changes');
  await workbench.pressSave();
  await expect(workbench.savedState).toContainText('Saved in');
  expect(await onDisk(path)).toMatchObject({ assumptions: { costGrowth: { value: 2.5 } } });
  // It is still watched.
  await replace(path, scenarioText({ ...PLAN, name: 'Back again' }));
  await expect(workbench.name).toHaveValue('Back again');
});

for (const [kind, spoil] of [
  ['broken by a git conflict', (path: string) => writeFile(path, '<<<<<<< ours\n{\n=======\n')],
  [
    'replaced by a folder',
    async (path: string) => {
      await rm(path);
      await mkdir(path);
    },
  ],
  ['of a newer version', (path: string) => replace(path, scenarioText({ version: 99 }))],
] as const) {
  test(`a file ${kind} takes nothing from the window, and is not overwritten unasked`, async ({
    launch,
    places,
  }) => {
    const { path, page, workbench } = await openPlan(launch, places);
    await workbench.setAssumption('Cost growth', '2.5');
    await spoil(path);
    await expect(workbench.savedState).toHaveText('Unreadable on disk');
    await expect(workbench.assumption('Cost growth')).toHaveValue(/^2\.5/);
    await workbench.pressSave();
    const dialog = new FileUnreadableDialogPage(page);
    await expect(dialog.alert).toContainText('plan.headroom.json');
    await dialog.press('Cancel');
    await rm(path, { recursive: true });
    await replace(path, scenarioText(PLAN));
    await expect(workbench.savedState).toHaveText('Unsaved changes');
  });
}

test('a file in another form stays byte for byte until something in it changes', async ({
  launch,
  places,
}) => {
  const byHand = '{ "format": "headroom-scenario", "version": 1,\r\n\t"name": "Plan" }';
  const { path, workbench } = await openPlan(launch, places, byHand);
  await workbench.pressSaveAndWait();
  await workbench.setAssumption('Cost growth', '2.5');
  await workbench.page.keyboard.press('Control+Z');
  await expect(workbench.savedState).toContainText('Saved in');
  await workbench.pressSaveAndWait();
  await workbench.setAssumption('Cost growth', '2.75');
  await expect(workbench.savedState).toHaveText('Unsaved changes');
  expect(await readFile(path, 'utf8')).toBe(byHand);
  await workbench.pressSave();
  await expect(workbench.savedState).toContainText('Saved in');
  expect(await onDisk(path)).toMatchObject({ assumptions: { costGrowth: { value: 2.75 } } });
});

test('killed with unsaved changes while others wrote: after a restart they are merged', async ({
  launch,
  places,
}) => {
  const { path, workbench, app } = await openPlan(launch, places);
  await workbench.setAssumption('Cost growth', '2.5');
  await expect
    .poll(() => readFile(join(places.userData, 'draft.json'), 'utf8').catch(() => ''))
    .toContain('2.5');
  await app.kill();
  await replace(path, scenarioText({ ...PLAN, author: 'B. Analyst' }));

  const again = await launch();
  await expect(again.workbench.savedState).toHaveText('Changed on disk');
  await again.workbench.pressSave();
  const dialog = new ChangedOnDiskDialogPage(again.page);
  await expect(dialog.root.getByRole('region', { name: 'Both changed' })).toBeHidden();
  await dialog.press('Merge and save');
  await expect
    .poll(() => onDisk(path))
    .toMatchObject({ author: 'B. Analyst', assumptions: { costGrowth: { value: 2.5 } } });
});
