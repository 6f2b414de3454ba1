import { expect, test } from 'vitest';
import { parseResult } from '#shared/model/explain/results/result-name';
import { RESULT_OPTIONS, resultLabel, resultName } from './result-options';

test.each(RESULT_OPTIONS.map(({ name }) => name))('%s names a result of the model', (option) => {
  expect(parseResult(resultName(option, 2031), 2060).name).toBe(resultName(option, 2031));
});

test('results of a year say the year', () => {
  for (const { name } of RESULT_OPTIONS.filter((option) => option.name.includes('{year}'))) {
    expect(resultLabel(name, 2031)).toContain('2031');
  }
});
