import type { Preset } from './types';

export const CAPITAL_CRUNCH: Preset = {
  id: 'capital-crunch',
  name: 'Capital crunch',
  about: 'No single run above ten billion dollars.',
  kind: 'what-if',
  base: 'memo-2024',
  revision: 2,
  knownTo: 2024.25,
  overrides: {
    capitalCeiling: { value: 6e9, spread: { kind: 'uniform', min: 3e9, max: 1e10 } },
    capitalGrowth: { value: 1 },
  },
};
