import { expect, test } from 'vitest';
import { parseResult } from '#shared/model/explain/results/result-name';
import { RESULT_OPTIONS, resultByYearLabel, resultLabel, resultName } from './result-options';

test.each(RESULT_OPTIONS.map(({ name }) => name))('%s names a result of the model', (option) => {
  expect(parseResult(resultName(option, 2031), 2060).name).toBe(resultName(option, 2031));
});

test('results of a year say the year', () => {
  for (const { name } of RESULT_OPTIONS.filter((option) => option.name.includes('{year}'))) {
    expect(resultLabel(name, 2031)).toContain('2031');
  }
});

test('results of a year are called by it, and over the years without it', () => {
  expect(resultLabel('central.path.{year}.frontier', 2031)).toBe(
    'Largest run on the central path in 2031',
  );
  expect(resultLabel('ensemble.agi.byYear.{year}', 2031)).toBe('Probability of AGI by 2031');
  expect(resultByYearLabel('central.path.{year}.frontier')).toBe(
    'Largest run on the central path, by year',
  );
});

test('what is of the central path says so, and what is not does not', () => {
  for (const { name, label } of RESULT_OPTIONS) {
    expect(label.includes('central path'), name).toBe(name.startsWith('central.'));
  }
});
