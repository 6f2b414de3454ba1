import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { modelRun } from '#shared/testing/model-run';
import { bindingTable } from '../tables/binding';
import { ceilingsTable } from '../tables/ceilings';
import { effectiveTable } from '../tables/effective';
import { releaseRiskTable } from '../tables/release-risk';
import { thresholdTable } from '../tables/threshold';
import { tiersTable } from '../tables/tiers';
import { timelineTable } from '../tables/timeline';
import { chartCsv } from './csv';

const run = modelRun();
const TABLES = {
  ceilings: () => ceilingsTable(run),
  timeline: () => timelineTable('agi', run),
  tiers: () => tiersTable(run),
  effective: () => effectiveTable(run),
  threshold: () => thresholdTable(run),
  releaseRisk: () => releaseRiskTable(run),
  binding: () => bindingTable(run),
};

test.each(Object.entries(TABLES))('%s: every row has every column, and a year', (_, table) => {
  const { columns, rows } = table();
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    expect(row[0]).toBeGreaterThanOrEqual(2015);
  }
});

test('a reader that skips the lines of comment gets the table', () => {
  const content = {
    title: 'A, "quoted" title',
    sentence: 'Says\nthis.',
    layers: [],
    table: () => ({
      columns: ['year', 'name'],
      rows: [
        [2030, 'a,b'],
        [2031, null],
      ],
    }),
  };
  const text = chartCsv(content, ['Scenario: X']);
  expect(text.split('\n').slice(0, 3)).toEqual([
    '# A, "quoted" title',
    '# Says this.',
    '# Scenario: X',
  ]);
  expect(parse(text, { comment: '#' })).toEqual([
    ['year', 'name'],
    ['2030', 'a,b'],
    ['2031', ''],
  ]);
});

test('a text that a spreadsheet would run as a formula stays a text, and numbers stay numbers', () => {
  const content = {
    title: 'T',
    sentence: '',
    layers: [],
    table: () => ({
      columns: ['=name', 'value'],
      rows: [
        ['@x', -1.5],
        ['+1+1', 2],
        ['plain', 3],
      ],
    }),
  };
  expect(parse(chartCsv(content, []), { comment: '#' })).toEqual([
    ["'=name", 'value'],
    ["'@x", '-1.5'],
    ["'+1+1", '2'],
    ['plain', '3'],
  ]);
});
