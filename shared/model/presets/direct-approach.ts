import { exactly } from './exactly';
import type { Preset } from './types';

export const DIRECT_APPROACH: Preset = {
  id: 'direct-approach',
  name: 'Direct Approach',
  about:
    'Epoch’s Direct Approach as its own code gives it: a requirement read off scaling laws, with its growth of spending, hardware and algorithms.',
  kind: 'replication',
  base: 'memo-2024',
  revision: 1,
  knownTo: 2023.8,
  correlations: [],
  overrides: {
    ...exactly({
      refYear: 2022,
      refCompute: 2e25,
      refCost: 6e7,
      capitalCeilingYear: 2022,
      capitalGrowth: 1.026,
      chipsProduced: 1e10,
      flopPerChip: 1e18,
      shareOfWorldSupply: 0.001,
      supplyGrowth: 1,
      supplyGrowthAfterFabs: 1,
      maxRunShare: 1,
      agiFloor: 1e15,
      rdSpeedup: 1,
      wmdFlop: 1e45,
      notBeforeAgi: 2015,
      notBeforeWmd: 2015,
      releaseDelay: 0,
    }),
    latencyOn: { value: true },
    costGrowth: { value: 2.96, spread: { kind: 'lognormal', factor: 1.245 } },
    capitalCeiling: { value: 1.65e11, spread: { kind: 'lognormal', factor: 19.96 } },
    pricePerfGrowth: { value: 1.5311, spread: { kind: 'lognormal', factor: 1.15 } },
    latencyFlop: { value: 1.5849e33, spread: { kind: 'lognormal', factor: 30 } },
    algoGrowth: { value: 2.1627, spread: { kind: 'lognormal', factor: 2 } },
    algoLimitOOM: { value: 5.2, spread: { kind: 'lognormal', factor: 2.94 } },
    agiFlop: {
      value: 1.2589e34,
      spread: {
        kind: 'mixture',
        components: [
          { label: 'lower half', weight: 0.4996, value: 1.514e31, factor: 380200 },
          { label: 'upper half', weight: 0.5004, value: 6.31e37, factor: 1.82e7 },
        ],
      },
    },
  },
};
