import { exactly } from './exactly';
import type { Preset } from './types';

export const MODEL_COUNTS_2025: Preset = {
  id: 'model-counts-2025',
  name: 'Model counts 2025',
  about:
    'The record line of 2025, and as many runs as it takes to come to the counts of models above thresholds that Epoch AI and GovAI published then.',
  kind: 'replication',
  base: 'memo-2024',
  revision: 1,
  knownTo: 2025.4,
  correlations: [],
  overrides: {
    ...exactly({
      refYear: 2024,
      refCompute: 5.6e25,
      costGrowth: 3,
      pricePerfGrowth: 1.49,
      runsPerOOM: 13,
      thresholdFlop: 1e26,
      releaseDelay: 0,
    }),
  },
};
