import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { mayMount, SmallDisk, WHY_NOT } from '../../support/small-disk';
import { begin, HEADROOM, test } from '../../support/tool';

test.beforeEach(async ({ folder }) => {
  const scenario = { format: 'headroom-scenario', version: 2, name: 'Full', samples: 50 };
  await writeFile(join(folder, 'memo.headroom.json'), JSON.stringify(scenario));
});

const shell = (folder: string, script: string) => begin(folder, 'sh', ['-c', script]).ended;

test('output that a file takes in part is no success', async ({ folder }) => {
  // A file may get no larger than 16 blocks: as on a full disk, a part is taken first.
  const { code, error } = await shell(
    folder,
    `ulimit -f 16; ${HEADROOM} run memo.headroom.json --json > r.json`,
  );
  expect({ code, error }).toEqual({ code: 2, error: expect.stringMatching(/^standard output: /) });
  const whole = await shell(folder, `${HEADROOM} run memo.headroom.json --json > whole.json`);
  expect(whole.code).toBe(0);
  JSON.parse(await readFile(join(folder, 'whole.json'), 'utf8'));
});

test('a device that takes nothing is said, one that reads no further is not', async ({
  folder,
}) => {
  // biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
  test.skip(!existsSync('/dev/full'), 'Only Linux has a device that is always full.');
  for (const command of ['run memo.headroom.json', 'samples memo.headroom.json', '--help']) {
    expect(await shell(folder, `${HEADROOM} ${command} > /dev/full`)).toMatchObject({
      code: 2,
      error: 'standard output: The disk is full.\n',
    });
  }
  const read = `${HEADROOM} samples memo.headroom.json; echo "code $?" >&2`;
  const { error } = await shell(folder, `{ ${read}; } | head -n 1`);
  expect(error).toBe('code 0\n');
});

test.describe('a disk that fills up', () => {
  // biome-ignore lint/suspicious/noSkippedTests: reported as skipped, with this reason.
  test.skip(!mayMount, WHY_NOT);
  let disk: SmallDisk | null = null;
  test.afterEach(() => disk?.unmount());

  test('is said with exit code 2', async ({ folder }) => {
    disk = await SmallDisk.mount(join(folder, 'stick'), 12);
    const run = `${HEADROOM} run memo.headroom.json --json > stick/r.json`;
    expect(await shell(folder, run)).toMatchObject({
      code: 2,
      error: 'standard output: The disk is full.\n',
    });
  });
});
