import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { turned } from '#shared/testing/turned';
import { describeEdit } from './describe-edit';
import { modelKeyOf } from './selectors/document';

test('a scenario that says the same in another order of keys is no edit, and its results hold', () => {
  fc.assert(
    fc.property(arbitraryScenario(), (scenario) => {
      expect(describeEdit(scenario, turned(scenario))).toBeNull();
      expect(modelKeyOf(turned(scenario))).toBe(modelKeyOf(scenario));
    }),
  );
});
