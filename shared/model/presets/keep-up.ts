import type { Preset } from './types';

export const KEEP_UP: Preset = {
  id: 'keep-up',
  name: 'A threshold that keeps up',
  about:
    'The threshold is lowered as fast as algorithms improve today, to a third each year. Once AI speeds research up, it falls behind again.',
  kind: 'what-if',
  base: 'observed-2026',
  revision: 2,
  knownTo: 2026.9,
  overrides: {
    thresholdGrowth: { value: 1 / 3 },
  },
};
