import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { verifyResults } from './verify-results';

function verified(object: unknown) {
  const outcome = verifyResults(JSON.stringify(object));
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

it('a results file of version 1 holds for all that it states, and is found out where it is changed', () => {
  // Printed by the last Headroom that wrote version 1.
  const file = JSON.parse(
    readFileSync(new URL('../file/fixtures/v1-results.json', import.meta.url), 'utf8'),
  );
  expect(verified(file)).toMatchObject({ exact: true, differences: [], model: { stated: '1' } });
  file.ensemble.milestones.agi.never = 0.123;
  file.central.path[3].frontier *= 1 + 1e-6;
  file.central.lead.sideways = 1;
  expect(verified(file).differences.map(({ place }) => place)).toEqual([
    'central.lead.sideways',
    'central.path.3.frontier',
    'ensemble.milestones.agi.never',
  ]);
});
