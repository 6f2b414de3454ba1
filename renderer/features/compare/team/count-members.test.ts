import { expect, it } from 'vitest';
import { ok } from '#shared/base/result';
import { countedShares, firstWeight } from './count-members';

it('gives a preset no weight until somebody does, and everybody else the same', () => {
  expect((['open', 'library', 'preset'] as const).map((from) => firstWeight({ from }))).toEqual([
    1, 1, 0,
  ]);
});

it('counts a member by what is left of its samples, and not at all where there are none', () => {
  const left = (accepted: number) => ok({ accepted, contradiction: true as const });
  const answers = [left(0.25), left(0.75), null];
  expect(countedShares([1, 1, 1], 'byEvidence', answers)).toEqual([0.25, 0.75, 0]);
  expect(countedShares([1, 1, 0], 'asHeld', answers)).toEqual([0.5, 0.5, 0]);
  expect(countedShares([0, 0, 1], 'byEvidence', answers)).toBeNull();
});
