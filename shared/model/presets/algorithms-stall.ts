import type { Preset } from './types';

export const ALGORITHMS_STALL: Preset = {
  id: 'algorithms-stall',
  name: 'Algorithms stall',
  about:
    'Algorithms improve more slowly than was thought, in the past too, and AI does not speed them up.',
  kind: 'what-if',
  base: 'observed-2026',
  revision: 2,
  knownTo: 2026.9,
  overrides: {
    algoGrowth: { value: 1.6, spread: { kind: 'lognormal', factor: 1.3 } },
    rdSpeedup: { value: 1, spread: null },
  },
};
