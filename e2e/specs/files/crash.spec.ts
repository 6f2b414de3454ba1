import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../fixtures';
import { largeScenarioText, place, SLIDES } from '../../support/scenario-file';

test('killed amid saving, again and again, the file is always whole', async ({
  launch,
  places,
}) => {
  const name = 'large.headroom.json';
  const path = await place(join(places.library, name), largeScenarioText('start'));
  // Different moments of a save, which takes some tens of milliseconds.
  for (const delay of [0, 7, 13, 29, 41]) {
    const app = await launch();
    const saving = app.page.evaluate(
      async ([texts, file]) => {
        const { entries } = await window.headroom.listLibrary();
        const handle = entries.find(({ fileName }) => fileName === file)?.handle ?? '';
        const open = await window.headroom.openFile(handle);
        if (!open.ok) throw new Error(open.error.message);
        Object.assign(globalThis, { saves: 0 });
        let { revision } = open.value;
        for (let save = 0; ; save += 1) {
          const text = texts[save % 2] ?? '';
          const saved = await window.headroom.save({ handle, text, over: { revision } });
          if (!saved.ok) throw new Error(saved.error.message);
          revision = saved.value.revision;
          Object.assign(globalThis, { saves: save + 1 });
        }
      },
      [[largeScenarioText('even'), largeScenarioText('odd')], name] as const,
    );
    const failed = saving.then(
      () => 'ended',
      (error: Error) => error.message,
    );
    await app.page.waitForFunction(() => ((globalThis as { saves?: number }).saves ?? 0) >= 3);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await app.kill();
    expect(await failed).toMatch(/closed|crashed/);

    const scenario: unknown = JSON.parse(await readFile(path, 'utf8'));
    expect(scenario).toMatchObject({ name: expect.stringMatching(/^(even|odd)$/) });
    expect((scenario as { briefing: { slides: unknown[] } }).briefing.slides).toHaveLength(SLIDES);
  }
});

test('what a crash left beside a file is gone at the next look', async ({ app, places }) => {
  await place(join(places.library, '.abc.headroom-unfinished'), '{');
  // As an hour later: when a file was last touched in any way, nobody can set.
  await app.electron.evaluate(() => {
    const disk = process.getBuiltinModule('node:fs/promises');
    const { stat } = disk;
    disk.stat = (async (path: string) => {
      const stats = await stat(path);
      if (path.endsWith('.abc.headroom-unfinished')) stats.ctimeMs -= 3_600_000;
      return stats;
    }) as typeof stat;
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
  await app.page.evaluate(() => window.headroom.listLibrary());
  expect(await readdir(places.library)).toEqual([]);
});
