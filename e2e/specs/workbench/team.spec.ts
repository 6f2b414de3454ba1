import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { ComparePage } from '../../pages/compare.page';
import { axeFindings } from '../../support/axe';
import { place, scenarioText } from '../../support/scenario-file';

function percentOf(text: string | null): number {
  return Number.parseFloat((text ?? '').replace('−', '-').replace(/[<>]/, ''));
}

test('a team’s view: weights, one timeline, and where its members disagree', async ({
  app,
  places,
}) => {
  const { page, workbench } = app;
  const assumptions = { agiFlop: { value: 1e38 }, restrictHigh: { value: true } };
  await place(
    join(places.library, 'far.headroom.json'),
    scenarioText({ name: 'Far off', assumptions }),
  );
  await workbench.setAssumption('Algorithmic efficiency growth', '2.2');
  const compare = await ComparePage.open(page);
  await compare.add('Far off');

  const team = compare.section('The team’s view');
  const outcomes = team.getByRole('table', { name: 'The team’s outcomes' });
  const agi = outcomes.getByRole('row', { name: /^AGI 20/ });
  await expect(agi).toContainText('Far off');
  const before = Number(await agi.locator('td').first().textContent());

  // More weight for who is late makes the team later; none at all takes it out of the figures.
  const typed = team.getByRole('textbox', { name: 'Weight of Far off, typed' });
  await typed.fill('6');
  await typed.press('Enter');
  // The preset beside them has no weight until it is given one.
  const weight = (name: string) => team.getByRole('listitem').filter({ hasText: name });
  await expect(
    team.getByRole('textbox', { name: /^Weight of Observed to 2026|^Weight of NTIA memo/ }),
  ).toHaveValue('0');
  // By evidence those count more whose samples agree with what has not come; as held, weights alone do.
  await team.getByRole('radiogroup', { name: 'How members count' }).getByText('As held').click();
  await expect(weight('Far off')).toContainText('86%');
  await expect(team).toContainText('A member counts by its weight alone');
  await expect(async () => {
    expect(Number(await agi.locator('td').first().textContent())).toBeGreaterThan(before);
  }).toPass();
  await team.getByRole('slider', { name: 'Weight of Far off' }).press('Home');
  await expect(agi).not.toContainText('Far off');
  await team.getByRole('button', { name: 'Equal weights' }).click();
  await expect(agi).toContainText('Far off');

  // The parts make up the whole; what is too small to show is named.
  const parts = team.getByRole('table', { name: 'What the spread between members comes from' });
  await expect(parts.getByRole('row', { name: /^AGI requirement/ })).toBeVisible();
  const shares = await parts.locator('td:last-child').allTextContents();
  const sum = shares.reduce((total, text) => total + percentOf(text), 0);
  expect(Math.abs(sum - 100)).toBeLessThanOrEqual(shares.length);
  await team
    .getByRole('combobox', { name: 'Result they disagree on' })
    .selectOption({ label: 'Open weights high-risk, central path' });
  await expect(
    parts.getByRole('row', { name: /^Restrict open high-risk release\s*policy/ }),
  ).toBeVisible();

  // The corners of the four lines are the two scenarios and the levers exchanged.
  const policy = compare.section('What policy buys');
  const four = policy.getByRole('table', { name: 'Two worlds under two policies' });
  const cells = four.getByRole('row', { name: /^World of / }).locator('td');
  await expect(cells.first()).toContainText('%');
  const [first, held, bought] = (await cells.allTextContents()).slice(0, 3).map(percentOf);
  expect(Math.abs((held ?? 0) - (first ?? 0) - (bought ?? 0))).toBeLessThanOrEqual(1);
  expect(bought).toBeLessThan(0);

  expect(await axeFindings(page)).toEqual([]);
  // Weights are there again after a look at the workbench.
  const own = team.getByRole('textbox', { name: 'Weight of Untitled scenario, typed' });
  await own.fill('3');
  await own.press('Enter');
  await page.getByRole('button', { name: 'Workbench' }).click();
  await page.keyboard.press('ControlOrMeta+Shift+c');
  await expect(own).toHaveValue('3');
});

test('what is worked out anew keeps its place, so that nothing moves under the pointer', async ({
  app,
}) => {
  const { page } = app;
  const compare = await ComparePage.open(page);
  const sections = ['Why they differ', 'What policy buys', 'The team’s view'].map((name) =>
    compare.section(name),
  );
  const atRest = async () => {
    await compare.settled();
    return Promise.all(sections.map((section) => section.evaluate((part) => part.clientHeight)));
  };
  const team = compare.section('The team’s view');
  const agi = team.getByRole('row', { name: /^AGI 20/ });
  await expect(agi).toBeVisible();
  // So that the preset, which is edited below, counts.
  await team.getByRole('button', { name: 'Equal weights' }).click();
  const was = await agi.textContent();
  const before = await atRest();
  for (const section of sections) {
    await section.evaluate((part) => {
      const observer = new ResizeObserver(() => {
        const least = Math.min(Number(part.dataset.least ?? Infinity), part.clientHeight);
        part.dataset.least = String(least);
      });
      observer.observe(part);
    });
  }
  await compare.setValue('Cost growth', 'NTIA memo (March 2024)', '1.5');
  await expect(agi).not.toHaveText(was ?? '');
  const after = await atRest();
  const least = await Promise.all(
    sections.map((section) => section.evaluate((part) => Number(part.dataset.least))),
  );
  // It may end up higher or lower than it was, and is not lower on the way.
  least.forEach((height, i) => {
    expect(height).toBeGreaterThanOrEqual(Math.min(before[i] ?? 0, after[i] ?? 0));
  });
});
