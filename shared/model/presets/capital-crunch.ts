import type { Preset } from './types';

export const CAPITAL_CRUNCH: Preset = {
  id: 'capital-crunch',
  name: 'Capital crunch',
  about: 'No single run above ten billion dollars.',
  overrides: {
    capitalCeiling: { value: 1e10, spread: { kind: 'lognormal', factor: 2 } },
    capitalGrowth: { value: 1 },
  },
};
