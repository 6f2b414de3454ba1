import { join } from 'node:path';
import { root } from '../../build/setup/paths.mjs';
import { expect, test } from '../fixtures';
import { ComparePage } from '../pages/compare.page';
import { place, scenarioText } from '../support/scenario-file';

/** For looking at: windows so high that a section is seen whole. */
const FOLDER = join(root, 'test-results/screenshots');

const SIZES = [
  { width: 1280, height: 2400 },
  { width: 1920, height: 2400 },
] as const;

test('the team’s view and what policy buys', async ({ launch, places }) => {
  await place(
    join(places.library, 'slow.headroom.json'),
    scenarioText({
      name: 'Slow money, strict release',
      assumptions: {
        costGrowth: { value: 2 },
        restrictHigh: { value: true },
        agiFlop: { value: 1e36 },
      },
    }),
  );
  const { electron, page, workbench } = await launch();
  await workbench.setAssumption('Algorithmic efficiency growth', '2.2');
  const compare = await ComparePage.open(page);
  await compare.add('Slow money, strict release');
  const policy = compare.section('What policy buys');
  const team = compare.section('The team’s view');
  for (const theme of ['light', 'dark'] as const) {
    for (const { width, height } of SIZES) {
      await electron.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
        },
        { width, height },
      );
      await page.emulateMedia({ colorScheme: theme });
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
      await expect(policy.getByRole('table')).toBeVisible();
      await expect(team.getByRole('table', { name: 'The team’s outcomes' })).toBeVisible();
      await expect(
        team.getByRole('table', { name: 'What the spread between members comes from' }),
      ).toBeVisible();
      await policy.scrollIntoViewIfNeeded();
      await expect(policy.locator('.main-svg').first()).toBeVisible();
      await policy.screenshot({ path: join(FOLDER, `policy-${theme}-${width}.png`) });
      await expect(team.locator('.main-svg').first()).toBeVisible();
      await team.screenshot({ path: join(FOLDER, `team-${theme}-${width}.png`) });
    }
  }
});
