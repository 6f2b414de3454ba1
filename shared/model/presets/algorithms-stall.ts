import type { Preset } from './types';

export const ALGORITHMS_STALL: Preset = {
  id: 'algorithms-stall',
  name: 'Algorithms stall',
  about: 'Half the pace of algorithmic progress and no help from AI.',
  overrides: {
    algoGrowth: { value: 1.6, spread: { kind: 'lognormal', factor: 1.3 } },
    rdSpeedup: { value: 1, spread: null },
  },
};
