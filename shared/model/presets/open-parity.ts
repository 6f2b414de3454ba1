import type { Preset } from './types';

export const OPEN_PARITY: Preset = {
  id: 'open-parity',
  name: 'Open parity',
  about: 'Open weights follow within months, whatever it costs.',
  overrides: {
    openLag: { value: 0.3 },
    openComputeLag: { value: 0.5 },
    openSpendCap: { value: 1e11 },
    insightDiffusion: { value: 0.9 },
  },
};
