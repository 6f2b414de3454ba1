import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { ComparePage } from '../../pages/compare.page';
import { place, scenarioText } from '../../support/scenario-file';

test('what was compared and edited is there at the next start, and what was removed comes back', async ({
  launch,
  places,
}) => {
  const path = await place(
    join(places.library, 'slow.headroom.json'),
    scenarioText({ name: 'Slow money' }),
  );
  const first = await launch({ files: [path] });
  await expect(first.workbench.name).toHaveValue('Slow money');
  const before = await ComparePage.open(first.page);
  await before.add('Chip crunch');
  await before.setValue('Cost growth', 'Chip crunch', '2.7');
  await expect(before.member('Chip crunch (edited)')).toBeVisible();
  await first.pressCloseAndWait();

  // Nothing is open now: what was is compared as its file.
  const { page } = await launch();
  const compare = await ComparePage.open(page);
  await expect(compare.members).toHaveCount(3);
  await expect(compare.member('Slow money')).toContainText('library');
  await expect(compare.value('Cost growth', 'Chip crunch (edited)')).toHaveValue('2.7×/yr');

  await compare.choose('Chip crunch (edited)', 'Remove from the comparison');
  await expect(compare.members).toHaveCount(2);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(compare.value('Cost growth', 'Chip crunch (edited)')).toHaveValue('2.7×/yr');
});
