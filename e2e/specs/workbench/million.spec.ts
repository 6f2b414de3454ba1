import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { place, scenarioText } from '../../support/scenario-file';

test('a million samples: progress is shown, the window answers, and it can be stopped', async ({
  launch,
  places,
}) => {
  const file = await place(
    join(places.root, 'million.headroom.json'),
    scenarioText({ name: 'Million', samples: 1_000_000 }),
  );
  const { page, workbench } = await launch({ files: [file] });
  await expect(workbench.name).toHaveValue('Million');
  const progress = page.getByRole('progressbar', { name: 'Samples drawn' });
  await expect(progress).toBeVisible();

  // Work goes on meanwhile; what was being drawn makes way.
  await workbench.setAssumption('Cost growth', '2.5');
  await expect(workbench.savedState).toHaveText('Unsaved changes');
  await expect(progress).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('Drawing was stopped.')).toBeVisible();
  await expect(progress).toBeHidden();

  await page.getByRole('button', { name: 'Draw again' }).click();
  await expect(progress).toBeVisible();
});
