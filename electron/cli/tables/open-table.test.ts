import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTable } from './open-table';
import type { TableCell, TableColumn, TableFormat } from './table';

const COLUMNS: readonly TableColumn[] = [
  { name: 'draw', type: 'integer' },
  { name: 'accepted', type: 'boolean' },
  { name: 'agiFlop', type: 'double' },
  { name: 'agi', type: 'double' },
];
const ROWS: readonly (readonly TableCell[])[] = [
  [0, true, 1.2345678901234567e34, 2031.0000000001],
  [1, false, 6.02e23, null],
  [2, true, 0.1, 2060],
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-table-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function open(format: TableFormat, replace = false) {
  const file = join(folder, `table.${format}`);
  const metadata = { 'headroom.seed': '7' };
  return { file, table: await openTable({ file, format, columns: COLUMNS, metadata, replace }) };
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjects();
  connection.closeSync();
  return rows;
}

describe.each(['csv', 'parquet'] as const)('a %s file', (format) => {
  it('is read by DuckDB as it was written: types, empty cells, every digit', async () => {
    const { file, table } = await open(format);
    table.write(ROWS.slice(0, 1));
    table.write(ROWS.slice(1));
    await table.close();
    const rows = await query(`select * from '${file}' order by draw`);
    expect(rows.map((row) => [Number(row.draw), row.accepted, row.agiFlop, row.agi])).toEqual(ROWS);
    const types = await query(`describe select * from '${file}'`);
    expect(types.map(({ column_type }) => column_type)).toEqual([
      expect.stringMatching(/^(INTEGER|BIGINT)$/),
      'BOOLEAN',
      'DOUBLE',
      'DOUBLE',
    ]);
  });

  it('does not depend on how its rows arrive', async () => {
    const many = Array.from({ length: 120_000 }, (_, i): TableCell[] => [
      i,
      i % 3 === 0,
      i / 7,
      null,
    ]);
    const { file, table } = await open(format);
    for (let i = 0; i < many.length; i += 999) table.write(many.slice(i, i + 999));
    await table.close();
    const one = readFileSync(file);
    const { table: other } = await open(format, true);
    other.write(many);
    await other.close();
    expect(readFileSync(file).equals(one)).toBe(true);
    const [count] = await query(`select count(*) n, sum(agiFlop) s from '${file}'`);
    expect(count?.n).toBe(120_000n);
  }, 30_000);

  it('stands under its name only when it is whole', async () => {
    const { file, table } = await open(format);
    table.write(ROWS);
    expect(existsSync(file)).toBe(false);
    table.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never takes the place of another unasked', async () => {
    const { file, table } = await open(format);
    writeFileSync(file, 'precious');
    table.write(ROWS);
    await expect(table.close()).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(file, 'utf8')).toBe('precious');
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

it('Parquet says what it was made from', async () => {
  const { file, table } = await open('parquet');
  table.write(ROWS);
  await table.close();
  const [pair] = await query(
    `select decode(key) as k, decode(value) as v from parquet_kv_metadata('${file}')`,
  );
  expect(pair).toEqual({ k: 'headroom.seed', v: '7' });
});
