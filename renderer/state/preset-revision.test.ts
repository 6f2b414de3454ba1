import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '#shared/document/file/codec';
import { serialiseScenario } from '#shared/document/file/serialise';
import type { Scenario } from '#shared/document/scenario/scenario';
import { VERSION_1_PRESET_IDS } from '#shared/model/presets/earlier';
import { createScenarioStore } from './scenario-store';

function fromVersion1(parts: object): Scenario {
  const file = { format: 'headroom-scenario', version: 1, name: 'Made before', ...parts };
  const parsed = parseScenario(JSON.stringify(file));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const made = fc
  .record({
    preset: fc.constantFrom(...VERSION_1_PRESET_IDS),
    assumptions: fc.record(
      {
        costGrowth: fc.constantFrom({ value: 2 }, { spread: null }, { value: 2, note: 'Ours.' }),
        agiFlop: fc.constantFrom({ value: 1e33 }, { locked: true }),
        notBefore: fc.constantFrom({ value: 2025 }, { note: 'Known.' }),
      },
      { requiredKeys: [] },
    ),
    correlations: fc.constantFrom([], [{ a: 'agiFlop', b: 'wmdFlop', rank: 0.5 }]),
  })
  .map(fromVersion1);

test.each([
  ['takePresentPreset', /^Present values of /],
  ['keepOnPreset', /^Kept as it is$/],
  ['resetAll', /^Present values of /],
] as const)('%s is one step, and undoing it gives the scenario back exactly', (action, label) => {
  fc.assert(
    fc.property(made, (before) => {
      const store = createScenarioStore(before);
      store.getState()[action]();
      const { history, working } = store.getState();
      expect(working).not.toEqual(before);
      expect(history.steps).toHaveLength(2);
      expect(history.steps[1]?.label).toMatch(label);
      store.getState().undo();
      expect(store.getState().working).toEqual(before);
      expect(serialiseScenario(store.getState().working)).toBe(serialiseScenario(before));
    }),
  );
});
