import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect } from '@playwright/test';
import { root } from '../../../build/setup/paths.mjs';
import { begin, HEADROOM, headroom, TOOL, test } from '../../support/tool';

const EXAMPLES = join(root, 'build', 'examples');
const SCENARIO = { format: 'headroom-scenario', version: 2, name: 'Pieces', samples: 50 };
/** What the Slurm and Kubernetes examples sweep. */
const EXAMPLE = [
  'sweep',
  'memo.headroom.json',
  ...['--vary', 'agiFlop=1e30..1e38:40', '--vary', 'algoGrowth=1.5..5:40'],
  ...['--result', 'agi', '--result', 'ensemble.agi.p50'],
];

test.beforeEach(async ({ folder }) => {
  await writeFile(join(folder, 'memo.headroom.json'), JSON.stringify(SCENARIO));
});

const bytesOf = (folder: string, name: string) => readFile(join(folder, name));

test('GNU parallel runs the pieces, and they join to the sweep in one', async ({ folder }) => {
  // biome-ignore lint/suspicious/noSkippedTests: set-up installs it where there is apt-get
  test.skip(!existsSync('/usr/bin/parallel'), 'GNU parallel is installed on Debian alone');
  const options = [
    'memo.headroom.json',
    '--vary',
    'agiFlop=1e30..1e38:30',
    '--vary',
    'restrictHigh=no,yes',
  ];
  const results = ['--result', 'agiOpen', '--result', 'ensemble.agi.byYear.2035'];
  await headroom(folder, 'sweep', ...options, ...results, '--output', 'whole.csv');
  const script = join(EXAMPLES, 'sweep-parallel.sh');
  const args = ['4', 'joined.csv', ...options, ...results];
  const { code, error } = await begin(folder, script, args, { HEADROOM }).ended;
  expect(code, error).toBe(0);
  expect(await bytesOf(folder, 'joined.csv')).toEqual(await bytesOf(folder, 'whole.csv'));
});

test('the Slurm example runs one piece a task', async ({ folder }) => {
  await headroom(folder, ...EXAMPLE, '--output', 'whole.csv');
  for (const task of ['1', '2']) {
    const { code, error } = await begin(folder, 'sh', [join(EXAMPLES, 'sweep-slurm.sbatch')], {
      HEADROOM,
      SLURM_ARRAY_TASK_ID: task,
      SLURM_ARRAY_TASK_COUNT: '2',
      SLURM_CPUS_PER_TASK: '2',
    }).ended;
    expect(code, error).toBe(0);
  }
  const merged = await headroom(
    folder,
    'merge-sweep',
    'pieces/2.csv',
    'pieces/1.csv',
    '--output',
    'all.csv',
  );
  expect(merged.code).toBe(0);
  expect(await bytesOf(folder, 'all.csv')).toEqual(await bytesOf(folder, 'whole.csv'));
});

test('the Kubernetes example runs the piece of its index', async ({ folder }) => {
  const yaml = await readFile(join(EXAMPLES, 'sweep-kubernetes.yaml'), 'utf8');
  const script = /- \|\n((?: {14}.*\n)+)/.exec(yaml)?.[1] ?? '';
  const environment = { HEADROOM, JOB_COMPLETION_INDEX: '7' };
  const { code, error } = await begin(folder, 'sh', ['-euc', script], environment).ended;
  expect(code, error).toBe(0);
  const { shard, points, rows } = JSON.parse(
    (await bytesOf(folder, 'pieces/8.csv.piece.json')).toString(),
  );
  expect({ shard, points, rows }).toEqual({
    shard: { index: 8, count: 8 },
    points: 1600,
    rows: 200,
  });
});

test('missing, foreign, doubled and damaged pieces are noticed', async ({ folder }) => {
  const sweep = ['sweep', 'memo.headroom.json', '--vary', 'agiFlop=1e30..1e38:9'];
  for (const i of ['1', '2', '3']) {
    await headroom(folder, ...sweep, '--shard', `${i}/3`, '--output', `${i}.csv`);
  }
  await headroom(folder, ...sweep, '--seed', '9', '--shard', '2/3', '--output', 'foreign.csv');
  const merge = (...files: string[]) =>
    headroom(folder, 'merge-sweep', ...files, '--output', 'all.csv');
  expect(await merge('1.csv', '3.csv')).toMatchObject({
    code: 1,
    error: expect.stringContaining('2/3'),
  });
  expect(await merge('1.csv', 'foreign.csv', '3.csv')).toMatchObject({
    code: 2,
    error: expect.stringContaining('foreign.csv: It is a piece of another sweep'),
  });
  expect(await merge('1.csv', '2.csv', '2.csv', '3.csv')).toMatchObject({
    code: 2,
    error: expect.stringContaining('given twice'),
  });
  expect(await merge('1.csv', 'no.csv')).toMatchObject({
    code: 2,
    error: 'no.csv: There is no such file.\n',
  });
  await cp(join(folder, '1.csv.piece.json'), join(folder, 'cut.csv.piece.json'));
  await writeFile(join(folder, 'cut.csv'), (await bytesOf(folder, '1.csv')).subarray(0, -3));
  expect(await merge('cut.csv', '2.csv', '3.csv')).toMatchObject({
    code: 2,
    error: expect.stringContaining('damaged'),
  });
  expect(existsSync(join(folder, 'all.csv'))).toBe(false);
  expect((await merge('3.csv', '1.csv', '2.csv')).code).toBe(0);
  expect((await merge('3.csv', '1.csv', '2.csv')).error).toContain('There is such a file');
});

test('DuckDB reads a swept hypercube, as CSV and as Parquet, alike', async ({ folder }) => {
  const sweep = ['sweep', 'memo.headroom.json', '--design', 'lhs', '--points', '60'];
  const axes = [
    '--vary',
    'agiFlop',
    '--vary',
    'algoGrowth=1.5..5',
    '--vary',
    'restrictHigh=no,yes',
  ];
  for (const format of ['csv', 'parquet']) {
    const options = ['--result', 'agiOpen', '--output', `s.${format}`];
    expect((await headroom(folder, ...sweep, ...axes, ...options)).code).toBe(0);
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = async (format: string) =>
    (
      await connection.runAndReadAll(`select * from '${join(folder, 's.')}${format}'`)
    ).getRowObjectsJson();
  const csv = await rows('csv');
  expect(csv).toHaveLength(60);
  // Where release of high-risk models is prevented, open AGI never comes.
  for (const row of csv)
    expect(row['central.agiOpen'] === null || row.restrictHigh === false).toBe(true);
  const numbers = (list: typeof csv) => list.map((row) => Object.values(row).map(String));
  expect(numbers(await rows('parquet'))).toEqual(numbers(csv));
  connection.closeSync();
});

test('Parquet pieces join to the bytes of the whole', async ({ folder }) => {
  const sweep = ['sweep', 'memo.headroom.json', '--vary', 'agiFlop=1e30..1e38:11'];
  const results = ['--result', 'agiOpen', '--vary', 'restrictHigh=no,yes'];
  await headroom(folder, ...sweep, ...results, '--output', 'whole.parquet');
  for (const i of ['1', '2', '3']) {
    const piece = ['--shard', `${i}/3`, '--output', `${i}.parquet`];
    await headroom(folder, ...sweep, ...results, ...piece);
  }
  const pieces = ['3.parquet', '1.parquet', '2.parquet'];
  const merged = await headroom(folder, 'merge-sweep', ...pieces, '--output', 'joined.parquet');
  expect(merged.code, merged.error).toBe(0);
  expect(await bytesOf(folder, 'joined.parquet')).toEqual(await bytesOf(folder, 'whole.parquet'));
});

test('a sweep that is killed goes on where it was, to the same bytes', async ({ folder }) => {
  const sweep = [
    'sweep',
    'memo.headroom.json',
    '--samples',
    '4000',
    '--vary',
    'agiFlop=1e30..1e38:400',
    '--result',
    'ensemble.agi.p50',
  ];
  const output = ['--output', 'killed.csv'];
  await headroom(folder, ...sweep, '--output', 'whole.csv');
  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    const { process: child, ended } = begin(folder, process.execPath, [
      TOOL,
      ...sweep,
      ...output,
      '--resume',
      // With one thread and a short wait it is far from its end when it is killed.
      ...['--workers', '1'],
    ]);
    const before = await linesOf(folder, 'killed.csv.partial');
    const lines = () => linesOf(folder, 'killed.csv.partial');
    await expect.poll(lines, { intervals: [10] }).toBeGreaterThan(before);
    child.kill(signal);
    const { code, error } = await ended;
    if (signal === 'SIGINT') {
      expect(code).toBe(1);
      expect(error).toContain('--resume');
    }
    expect(existsSync(join(folder, 'killed.csv'))).toBe(false);
  }
  // Not begun anew unasked, and not with another sweep.
  expect((await headroom(folder, ...sweep, ...output)).error).toContain('--resume');
  const other = await headroom(folder, ...sweep, ...output, '--resume', '--seed', '5');
  expect(other).toMatchObject({ code: 2, error: expect.stringContaining('another sweep') });
  expect((await headroom(folder, ...sweep, ...output, '--resume')).code).toBe(0);
  expect(await bytesOf(folder, 'killed.csv')).toEqual(await bytesOf(folder, 'whole.csv'));
  expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
});

async function linesOf(folder: string, name: string): Promise<number> {
  if (!existsSync(join(folder, name))) return 0;
  return (await bytesOf(folder, name)).toString().split('\n').length - 1;
}

test('a table that is there is replaced only where that is asked for', async ({ folder }) => {
  for (const command of [
    ['sweep', 'memo.headroom.json', '--vary', 'costGrowth=2,3'],
    ['samples', 'memo.headroom.json'],
  ]) {
    await writeFile(join(folder, 'table.csv'), 'mine');
    const refused = await headroom(folder, ...command, '--output', 'table.csv');
    expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('table.csv')]);
    expect((await bytesOf(folder, 'table.csv')).toString()).toBe('mine');
    const forced = await headroom(folder, ...command, '--output', 'table.csv', '--force');
    expect(forced.code, forced.error).toBe(0);
    expect((await bytesOf(folder, 'table.csv')).toString()).not.toContain('mine');
  }
});
