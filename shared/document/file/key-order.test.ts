import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ASSUMPTION_IDS } from '#shared/model/assumptions/registry';
import { PRESETS } from '#shared/model/presets/presets';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { turned } from '#shared/testing/turned';
import { withSpread } from '../edit/edit-scenario';
import type { Override } from '../scenario/scenario';
import { scenarioToModel } from '../scenario/to-model';

it('does not keep a spread that is the preset’s in another order of keys', () => {
  const { spread } = resolveAssumptions('memo-2024', {}).costGrowth;
  expect(withSpread(buildScenario(), 'costGrowth', turned(spread)).assumptions).toEqual({});
});

const asked = (...args: Parameters<typeof scenarioToModel>) =>
  JSON.stringify(scenarioToModel(...args));

it('asks the model the same of a scenario, whatever the order of keys in it', () => {
  fc.assert(
    fc.property(arbitraryScenario(), (scenario) => {
      expect(asked(turned(scenario))).toBe(asked(scenario));
    }),
  );
});

it.each(PRESETS)('asks the model the same where a scenario repeats what $id says', ({ id }) => {
  const plain = buildScenario({ preset: id });
  const resolved = resolveAssumptions(id, {});
  const repeated = ASSUMPTION_IDS.map((each): [string, Override] => [each, resolved[each]]);
  expect(asked({ ...plain, assumptions: Object.fromEntries(repeated) })).toBe(asked(plain));
});
