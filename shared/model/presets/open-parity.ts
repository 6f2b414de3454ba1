import type { Preset } from './types';

export const OPEN_PARITY: Preset = {
  id: 'open-parity',
  name: 'Open parity',
  about: 'Open weights are as capable within weeks, whatever it costs.',
  kind: 'what-if',
  base: 'observed-2026',
  revision: 2,
  knownTo: 2026.9,
  overrides: {
    openLag: { value: 0.1 },
    openComputeLag: { value: 0.5 },
    openSpendCap: { value: 1e11 },
    insightDiffusion: { value: 0.9 },
  },
};
