import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toFileError } from './file-error';
import { takeTurns } from './take-turns';

let folder: string;
let mark: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-turns-'));
  mark = join(folder, '.mark');
});
afterEach(() => rm(folder, { recursive: true }));

it('lets one at a time, also where one of them fails, and leaves nothing', async () => {
  let [at, most, failed] = [0, 0, 0];
  const act = async (turn: number) => {
    at += 1;
    most = Math.max(most, at);
    await wait(3);
    at -= 1;
    if (turn % 3 === 0) throw new Error('This one fails.');
  };
  await Promise.all(
    Array.from({ length: 9 }, (_, turn) =>
      takeTurns(mark, () => act(turn)).catch(() => {
        failed += 1;
      }),
    ),
  );
  expect({ most, failed }).toEqual({ most: 1, failed: 3 });
  expect(await readdir(folder)).toEqual([]);
});

it('does not wait for ever for one that a crash has ended', async () => {
  await writeFile(mark, '');
  expect(await takeTurns(mark, async () => 'done')).toBe('done');
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ['that cannot be removed', () => mkdir(mark), undefined],
  ['of one who is always first', () => writeFile(mark, ''), 200],
])(
  'does not wait for ever behind a mark %s, and says what is in the way',
  async (_, make, most) => {
    await make();
    const refused = await takeTurns(mark, async () => 'done', most).catch((error) => error);
    expect(toFileError(refused, 'save', 'Plan.headroom.json')).toMatchObject({
      code: 'failed',
      message: expect.stringContaining('“.mark”'),
    });
    // It is not ours.
    expect(await readdir(folder)).toEqual(['.mark']);
  },
);

it('fails where no mark can be made', async () => {
  const inNoFolder = join(folder, 'gone', '.mark');
  await expect(takeTurns(inNoFolder, async () => 'done')).rejects.toMatchObject({ code: 'ENOENT' });
});
