import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { scenarioText } from '../../support/scenario-file';
import { begin, HEADROOM, test } from '../../support/tool';

const NAME = 'ours.headroom.json';
const IDENTITY = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

function repository(folder: string) {
  const git = async (...args: string[]) => begin(folder, 'git', args, IDENTITY).ended;
  const commit = async (assumptions: object) => {
    await writeFile(join(folder, NAME), scenarioText({ assumptions }));
    await git('add', '-A');
    await git('commit', '-qm', 'change');
  };
  return { git, commit };
}

test('git compares and merges scenarios with the tool', async ({ folder }) => {
  const { git, commit } = repository(folder);
  await git('init', '-q', '-b', 'main');
  await git('config', 'diff.headroom.textconv', `${HEADROOM} diff`);
  await git('config', 'merge.headroom.driver', `${HEADROOM} merge --in-place %O %A %B`);
  await writeFile(join(folder, '.gitattributes'), '*.headroom.json diff=headroom merge=headroom\n');
  await commit({});

  await git('checkout', '-qb', 'theirs');
  await commit({ algoGrowth: { value: 2 } });
  await git('checkout', '-q', 'main');
  await commit({ costGrowth: { value: 2 } });

  const { out: shown } = await git('diff', 'HEAD~1', 'HEAD');
  expect(shown).toContain('-Cost growth: 3.1×/yr, ÷1.3 … ×1.3');
  expect(shown).toContain('+Cost growth: 2×/yr, ÷1.3 … ×1.3');

  const merged = await git('merge', '-q', '--no-edit', 'theirs');
  expect(merged.code, merged.error).toBe(0);
  const file = JSON.parse(await readFile(join(folder, NAME), 'utf8'));
  expect(file.assumptions).toEqual({ costGrowth: { value: 2 }, algoGrowth: { value: 2 } });
});

test('what both changed is a conflict to git, and the file still opens', async ({ folder }) => {
  const { git, commit } = repository(folder);
  await git('init', '-q', '-b', 'main');
  await git('config', 'merge.headroom.driver', `${HEADROOM} merge --in-place %O %A %B`);
  await writeFile(join(folder, '.gitattributes'), '*.headroom.json merge=headroom\n');
  await commit({});
  await git('checkout', '-qb', 'theirs');
  await commit({ costGrowth: { value: 4 } });
  await git('checkout', '-q', 'main');
  await commit({ costGrowth: { value: 2 } });

  const { code, out, error } = await git('merge', '--no-edit', 'theirs');
  expect(code).toBe(1);
  expect(out + error).toContain('CONFLICT');
  expect(out + error).toContain('Cost growth');
  const file = JSON.parse(await readFile(join(folder, NAME), 'utf8'));
  expect(file.assumptions.costGrowth.value).toBe(2);
});
