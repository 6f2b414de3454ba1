import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeyedHeadlines } from '#shared/ipc/library';
import { HeadlineCache } from './headline-cache';

let root: string;
let path: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'headroom-headlines-'));
  path = join(root, 'headlines.jsonl');
});
afterEach(() => rm(root, { recursive: true, force: true }));

function computed(number: number): KeyedHeadlines {
  return {
    modelKey: String(number).padStart(64, '0'),
    headlines: {
      horizon: 2060,
      samples: 10_000,
      agi: { p5: 2028.1, p50: 2031.2, p95: null, never: 0.1 },
      wmd: null,
      agiByYear: [0, 0.5],
      frontier: [24.1, 25.2],
      firstYear: 2015,
    },
  };
}
const keys = (numbers: readonly number[]) => numbers.map((n) => computed(n).modelKey);

test('what was kept is there after a start, for the same model only', async () => {
  await new HeadlineCache(path, 'model 1').keep([computed(1), computed(2)]);
  expect(await new HeadlineCache(path, 'model 1').of(keys([2, 3]))).toEqual([computed(2)]);
  expect(await new HeadlineCache(path, 'model 2').of(keys([1, 2]))).toEqual([]);
  expect(await new HeadlineCache(path, 'model 1').of(keys([1]))).toEqual([]);
});

test('a broken line costs itself and no other', async () => {
  await new HeadlineCache(path, '1').keep([computed(1)]);
  await appendFile(path, '{"modelKey":"half a li');
  expect(await new HeadlineCache(path, '1').of(keys([1]))).toEqual([computed(1)]);
  const later = new HeadlineCache(path, '1');
  await later.keep([computed(2)]);
  expect(await new HeadlineCache(path, '1').of(keys([1, 2]))).toHaveLength(2);
  await writeFile(path, Buffer.from([0, 1, 2]));
  expect(await new HeadlineCache(path, '1').of(keys([1]))).toEqual([]);
});

test('it does not grow without bound, and the latest stay', async () => {
  await new HeadlineCache(path, '1').keep([1, 2, 3, 4, 5].map(computed));
  const bounded = new HeadlineCache(path, '1', 2);
  expect(await bounded.of(keys([1, 2, 3, 4, 5]))).toEqual([computed(4), computed(5)]);
  expect((await readFile(path, 'utf8')).trim().split('\n')).toHaveLength(3);
  // Nor within one run.
  await bounded.keep([6, 7].map(computed));
  expect(await bounded.of(keys([4, 5, 6, 7]))).toEqual([computed(6), computed(7)]);
});
