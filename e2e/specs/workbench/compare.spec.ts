import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { ComparePage } from '../../pages/compare.page';
import { axeFindings } from '../../support/axe';
import { place, scenarioText } from '../../support/scenario-file';

const SLOW = { costGrowth: { value: 2 }, thresholdFlop: { value: 1e25 } };

function slow(changes: Readonly<Record<string, unknown>> = {}): string {
  const preset = 'observed-2026';
  return scenarioText({ name: 'Slow money', preset, assumptions: SLOW, ...changes });
}

test('scenarios side by side: what they assume, what follows, and why that differs', async ({
  app,
  places,
}) => {
  const { page, workbench } = app;
  await place(join(places.library, 'slow.headroom.json'), slow());
  await workbench.setAssumption('Algorithmic efficiency growth', '4');
  const compare = await ComparePage.open(page);

  await expect(compare.members).toHaveCount(2);
  await compare.add('Slow money');
  await expect(compare.members).toHaveCount(3);

  const table = compare.section('Assumptions');
  await expect(compare.value('Cost growth', 'Slow money')).toHaveValue('2×/yr');
  await expect(table.getByRole('row', { name: /^FLOP threshold/ })).toContainText('policy');
  await expect(table.getByRole('row', { name: /^Capital ceiling/ })).toHaveCount(0);
  await table.getByText(/^All/).click();
  await expect(table.getByRole('row', { name: /^Capital ceiling/ }).first()).toBeVisible();

  // Another baseline turns the difference round, and the outcomes say whom it is from.
  const agi = compare.section('Outcomes').getByRole('row', { name: /^AGI 20/ });
  await expect(agi.getByText(/earlier/).first()).toBeVisible();
  await expect(agi.getByText(/of draws agree/).first()).toBeVisible();
  await compare.member('Slow money').getByRole('radio').check();
  await expect(agi.getByRole('cell').nth(1)).toContainText('later');
  await expect(compare.section('Outcomes')).toContainText('difference from Slow money');

  expect(await axeFindings(page)).toEqual([]);
  await compare.choose('Slow money', 'Remove from the comparison');
  await expect(compare.members).toHaveCount(2);

  // What is compared is still compared after a look at another screen.
  await compare.add('Chip crunch');
  await page.getByRole('button', { name: 'Workbench' }).click();
  await expect(workbench.assumption('Algorithmic efficiency growth')).toHaveValue('4×/yr');
  await page.keyboard.press('ControlOrMeta+Shift+c');
  await expect(compare.members).toHaveCount(3);
});

test('the steps from one scenario to another add up, whichever two they are', async ({
  app,
  places,
}) => {
  await place(join(places.library, 'slow.headroom.json'), slow());
  const compare = await ComparePage.open(app.page);
  await compare.add('Slow money');
  const why = compare.section('Why they differ');
  await why.getByLabel('Result', { exact: true }).selectOption('central.agi');
  // Neither of the two is the baseline.
  await compare.member('Slow money').getByRole('radio').check();
  await why.getByLabel('From', { exact: true }).selectOption({ label: '1 Untitled scenario' });
  await why.getByLabel('To', { exact: true }).selectOption({ label: '3 Slow money' });

  const steps = why.getByRole('list', { name: 'Steps from one to the other' });
  const cost = steps.getByRole('button', { name: /^Cost growth/ });
  await expect(cost).toHaveAccessibleName(/From 3×\/yr .* to 2×\/yr .* in Slow money/);
  const added = await compare.stepsOf(why);
  const said = /: ([+−][\d.]+) yr/.exec((await why.locator('figcaption p').textContent()) ?? '');
  expect(added.reduce((sum, step) => sum + step, 0)).toBeCloseTo(
    Number((said?.[1] ?? '').replace('−', '-')),
    1,
  );
  await cost.focus();
  await app.page.keyboard.press('Shift+Tab');
  await app.page.keyboard.press('Tab');
  await expect(app.page.getByRole('tooltip').filter({ hasText: 'From 3×/yr' })).toBeVisible();

  await why.getByRole('button', { name: 'Turn round' }).click();
  await expect
    .poll(async () => (await compare.stepsOf(why)).map((step) => Math.round(step * 100)))
    .toEqual(added.map((step) => 0 - Math.round(step * 100)));

  // Any result has a name, and what is none says so.
  await why.getByLabel('Result', { exact: true }).selectOption('by name');
  await why.getByLabel('Name of the result').fill('central.path.2035.frontier');
  await expect(why.getByRole('heading', { level: 3 })).toHaveText('central.path.2035.frontier');
  await expect(cost).toHaveAccessibleName(/FLOP/);
  await why.getByLabel('Name of the result').fill('central.path.2035.nonsense');
  await expect(why.getByText(/names no result/)).toBeVisible();
});

test('values are edited in place: the open scenario with undo, others aside until saved', async ({
  app,
  places,
}) => {
  const { page, workbench } = app;
  const file = join(places.library, 'slow.headroom.json');
  await place(
    file,
    slow({ assumptions: { ...SLOW, algoGrowth: { value: 2.5, locked: true, note: 'As agreed' } } }),
  );
  const before = await readFile(file, 'utf8');
  const compare = await ComparePage.open(page);
  await compare.add('Slow money');
  const outcomes = compare.section('Outcomes');
  const agi = outcomes.getByRole('row', { name: /^AGI 20/ });
  await expect(agi.getByRole('cell').nth(2)).toContainText('agree');
  const was = await agi.getByRole('cell').nth(2).textContent();

  // What its author has locked holds here too.
  await expect(compare.value('Algorithmic efficiency growth', 'Slow money')).toBeDisabled();
  await expect(compare.section('Assumptions')).toContainText('As agreed');

  // Another scenario's file is left alone; everything on the screen follows the edit.
  await compare.setValue('Cost growth', 'Slow money', '1.5');
  const edited = compare.member('Slow money (edited)');
  await expect(edited).toContainText('not saved');
  await expect(agi.getByRole('cell').nth(2)).not.toHaveText(was ?? '');
  expect(await readFile(file, 'utf8')).toBe(before);

  // Taken over by the open scenario, it is a step of its history.
  await compare.settled();
  await compare.use('Cost growth', 'Slow money (edited)', 'Untitled scenario');
  await expect(compare.value('Cost growth', 'Untitled scenario')).toHaveValue(/^1.5[×x]\/yr$/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(compare.value('Cost growth', 'Untitled scenario')).toHaveValue(/^3[×x]\/yr$/);
  await compare.setValue('Cost growth', 'Untitled scenario', '4');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(compare.value('Cost growth', 'Untitled scenario')).toHaveValue(/^3[×x]\/yr$/);

  // Saved, it is a scenario of its own.
  await compare.choose('Slow money (edited)', 'Save as a new scenario…');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(compare.member('Slow money (edited)')).toContainText('library');
  const saved = await readFile(join(places.library, 'Slow money (edited).headroom.json'), 'utf8');
  expect(JSON.parse(saved).assumptions.costGrowth.value).toBe(1.5);
  expect(JSON.parse(saved).id).not.toBe(JSON.parse(before).id);

  // Opened, an edited preset is a new document, unsaved.
  await compare.setValue('Cost growth', 'NTIA memo (March 2024)', '3');
  await compare.choose('NTIA memo (March 2024) (edited)', 'Open in the workbench');
  await expect(workbench.name).toHaveValue('NTIA memo (March 2024) (edited)');
  await expect(workbench.assumption('Cost growth')).toHaveValue('3×/yr');
  await expect(workbench.savedState).toHaveText('Not saved yet');
});

test('an edit can be undone from its notice and put back as a whole', async ({ app }) => {
  const { page } = app;
  const compare = await ComparePage.open(page);
  const preset = 'NTIA memo (March 2024)';
  await compare.section('Assumptions').getByText(/^All/).click();
  const was = await compare.value('Rival lag', preset).inputValue();
  await compare.setValue('Rival lag', preset, '3');
  await expect(compare.value('Rival lag', `${preset} (edited)`)).toHaveValue(/^3/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(compare.value('Rival lag', preset)).toHaveValue(was);

  // Ctrl+Z takes back what was done last, in whichever scenario.
  await compare.setValue('Rival lag', preset, '4');
  await compare.setValue('Rival lag', 'Untitled scenario', '5');
  await page.getByRole('heading', { name: 'Assumptions' }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(compare.value('Rival lag', 'Untitled scenario')).toHaveValue(/^0.6/);
  await expect(compare.value('Rival lag', `${preset} (edited)`)).toHaveValue(/^4/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(compare.value('Rival lag', preset)).toHaveValue(was);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(compare.value('Rival lag', `${preset} (edited)`)).toHaveValue(/^4/);
  await page.keyboard.press('ControlOrMeta+z');
  await compare.setValue('Rival lag', preset, '3');
  await compare.choose(`${preset} (edited)`, 'Put back as it was');
  await expect(compare.value('Rival lag', preset)).toHaveValue(was);
});

test('a file is followed when it changes and kept as last read when it goes', async ({
  app,
  places,
}) => {
  const { page } = app;
  const file = join(places.library, 'slow.headroom.json');
  await place(file, slow());
  const compare = await ComparePage.open(page);
  await compare.add('Slow money');
  await expect(compare.value('Cost growth', 'Slow money')).toHaveValue('2×/yr');
  await place(file, slow({ assumptions: { costGrowth: { value: 1.7 } } }));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(compare.value('Cost growth', 'Slow money')).toHaveValue('1.7×/yr');
  await place(file, '{ broken');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(compare.member('Slow money')).toContainText('Shown as last read');
  await expect(compare.value('Cost growth', 'Slow money')).toHaveValue('1.7×/yr');
});

test('looking at a file does not hide from a later save that others changed it', async ({
  launch,
  places,
}) => {
  const file = join(places.library, 'slow.headroom.json');
  await place(file, slow());
  const { page, workbench } = await launch({ files: [file] });
  await expect(workbench.name).toHaveValue('Slow money');
  await workbench.setAssumption('Cost growth', '2.5');
  const compare = await ComparePage.open(page);
  // The open scenario beside itself as it was saved.
  await compare.add('Slow money');
  await place(file, slow({ assumptions: { costGrowth: { value: 1.7 } } }));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(compare.value('Cost growth', 'Slow money (library)')).toHaveValue('1.7×/yr');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByRole('dialog', { name: 'File changed on disk' })).toBeVisible();
});

test('scenarios are put in order by keyboard, by menu and by dragging, and keep their colours', async ({
  app,
}) => {
  const { page } = app;
  const compare = await ComparePage.open(page);
  await compare.add('Chip crunch');
  const colorOf = (name: string) =>
    compare
      .member(name)
      .getByRole('button', { name: /^Move/ })
      .locator('span')
      .evaluate((badge) => getComputedStyle(badge).backgroundColor);
  const color = await colorOf('Chip crunch');
  const order = () => compare.members.locator('strong').allTextContents();

  await compare.grip('Chip crunch').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await order())[0]).toContain('Chip crunch');
  await expect(page.getByRole('status').filter({ hasText: 'is now 1 of 3' })).toBeAttached();
  await compare.choose('Chip crunch', 'Move right');
  await expect.poll(async () => (await order())[1]).toContain('Chip crunch');
  await compare.drag('Chip crunch', 2);
  await expect.poll(async () => (await order())[2]).toContain('Chip crunch');
  expect(await colorOf('Chip crunch')).toBe(color);
  const heads = compare.section('Outcomes').getByRole('columnheader');
  await expect(heads.last()).toContainText('Chip crunch');
});

test('charts in one or side by side, with one year for all, as they were left', async ({
  launch,
}) => {
  const first = await launch();
  let compare = await ComparePage.open(first.page);
  await compare.section('Charts').getByLabel('Probability of', { exact: true }).selectOption('wmd');
  await compare.section('Charts').getByLabel('Whose', { exact: true }).selectOption('open');
  const chances = compare.section('Probability of WMD-like AI by the year, open weights');
  await expect(chances.locator('.main-svg').first()).toBeVisible();

  // One year: in every chart, in the tables, in the tiers.
  const year = first.page.getByRole('slider', { name: 'Year looked at' });
  await year.press('PageUp');
  await expect(chances).toContainText('2035: 1 ');
  await expect(compare.section('Outcomes')).toContainText('Probability by 1 January 2035');
  const release = compare.section('Tiers').getByRole('table');
  await expect(release).toHaveAccessibleName('What that means for release on 1 January 2035');
  await expect(release.getByRole('row')).toHaveCount(3);
  await expect(release.getByRole('row').nth(1)).toContainText(/High risk\s*in .*% of samples/);
  await expect(release.getByRole('row').nth(1)).toContainText('Its weights are kept closed');

  await first.page.getByText('Side by side').click();
  await expect(chances.getByRole('figure')).toHaveCount(2);
  await first.pressCloseAndWait();

  const second = await launch();
  compare = await ComparePage.open(second.page);
  const again = compare.section('Probability of WMD-like AI by the year, open weights');
  await expect(again.getByRole('figure')).toHaveCount(2);
  // On the same axes: what stands beside them is the same.
  const axes = () =>
    again
      .getByRole('figure')
      .evaluateAll((figures) =>
        figures.map((figure) =>
          [...figure.querySelectorAll('.ytick')].map((tick) => tick.textContent).join(' '),
        ),
      );
  await expect.poll(async () => (await axes()).every((labels) => labels !== '')).toBe(true);
  expect(new Set(await axes()).size).toBe(1);
});

test('charts and tables leave the app as files that say what was compared', async ({
  app,
  places,
}) => {
  const { page } = app;
  await place(join(places.library, 'slow.headroom.json'), slow());
  const compare = await ComparePage.open(page);
  await compare.add('Slow money');
  await expect(
    compare
      .section('Outcomes')
      .getByText(/of draws agree/)
      .first(),
  ).toBeVisible();
  // What is still being worked out moves what is below it, away from under an open menu.
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const exported = async (file: string, menu: string, item: RegExp) => {
    const path = join(places.documents, file);
    await app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await page.getByRole('button', { name: menu }).click();
    await page.getByRole('menuitem', { name: item }).click();
    let text = '';
    await expect
      .poll(async () => {
        text = await readFile(path, 'utf8').catch(() => '');
        return text.length;
      })
      .toBeGreaterThan(200);
    return text;
  };

  const outcomes = await exported('outcomes.csv', 'Table menu: Outcomes', /CSV/);
  expect(outcomes).toContain('# Scenario 3: Slow money');
  expect(outcomes).toMatch(/^"Cost of the largest run, 2030",money,\d/m);
  const assumptions = await exported('assumptions.csv', 'Table menu: Assumptions', /CSV/);
  expect(assumptions).toMatch(/^Cost growth,costGrowth,world,3,/m);
  const tiers = await exported('tiers.csv', 'Chart menu: Tiers', /CSV/);
  expect(tiers).toMatch(/^Slow money,2030,Best open model,/m);
  const steps = await exported('steps.csv', 'Chart menu: Why they differ', /CSV/);
  expect(steps).toContain('standard error');
  const drawing = await exported('steps.svg', 'Chart menu: Why they differ', /SVG/);
  expect(drawing).toContain('AGI, central path');
});
