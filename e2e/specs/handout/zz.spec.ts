import { copyFile, mkdir } from 'node:fs/promises';
import { test } from '../../fixtures';
import { exported, jobFor } from '../../support/handouts';

test('zz all', async ({ app, places }) => {
  await mkdir('/tmp/handouts', { recursive: true });
  for (const format of ['pdf', 'pptx', 'html', 'xlsx', 'md'] as const) {
    const t = Date.now();
    const { path } = await exported(app, places, jobFor(format));
    console.log(format, Date.now() - t);
    await copyFile(path, `/tmp/handouts/a.${format}`);
  }
  const { path } = await exported(app, places, jobFor('pdf', { notes: true, colorScheme: 'dark' }));
  await copyFile(path, '/tmp/handouts/notes.pdf');
});
