import type { Preset } from './types';

export const CHIP_CRUNCH: Preset = {
  id: 'chip-crunch',
  name: 'Chip crunch',
  about:
    'The supply of chips grows by 15% a year until new fabs deliver in five years, and by half after.',
  kind: 'what-if',
  base: 'observed-2026',
  revision: 2,
  knownTo: 2026.9,
  overrides: {
    supplyGrowth: { value: 1.15 },
    supplyGrowthAfterFabs: { value: 1.5 },
    fabLeadTime: { value: 5, spread: { kind: 'uniform', min: 4, max: 7 } },
  },
};
