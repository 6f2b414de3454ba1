import { exactly } from './exactly';
import type { Preset } from './types';

export const HORIZON_2026: Preset = {
  id: 'horizon-2026',
  name: 'Task lengths 2026',
  about: 'The trend of task lengths that METR measures, read to one work-year.',
  kind: 'replication',
  base: 'observed-2026',
  revision: 1,
  knownTo: 2026.3,
  correlations: [],
  overrides: {
    ...exactly({
      horizonShare: 1,
      horizonMinutes: 346,
      horizonYear: 2026,
      horizonDoubling: 4.23,
      agiHorizon: 120000,
      rdSpeedup: 3,
      releaseDelay: 0,
    }),
  },
};
