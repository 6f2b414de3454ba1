import { expect, test } from 'vitest';
import { inputIssues } from '#shared/model/assumptions/validate';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { PLAUSIBLE_PAIRS } from './plausible';

test('the pairs on offer can all hold at once', () => {
  const pairs = PLAUSIBLE_PAIRS.map(({ a, b, rank }) => ({ a, b, rank }));
  const options = { horizon: 2060, samples: 10, seed: 1 };
  expect(inputIssues(resolveAssumptions('memo-2024', {}), pairs, options)).toEqual([]);
});
