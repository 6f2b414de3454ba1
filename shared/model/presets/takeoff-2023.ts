import { exactly } from './exactly';
import type { Preset } from './types';

export const TAKEOFF_2023: Preset = {
  id: 'takeoff-2023',
  name: 'Davidson 2023, takeoff',
  about:
    'The best guess of the Full Takeoff Model: its growth before AI speeds research up, and as strong a feedback as it takes to come to its date, 2040.',
  kind: 'replication',
  base: 'memo-2024',
  revision: 1,
  knownTo: 2023.5,
  correlations: [],
  overrides: {
    ...exactly({
      refYear: 2022,
      refCompute: 3e24,
      refCost: 2e7,
      costGrowth: 2.0512,
      capitalCeiling: 4e9,
      capitalCeilingYear: 2029.3,
      capitalGrowth: 1.26,
      pricePerfGrowth: 1.6032,
      chipsProduced: 1e10,
      flopPerChip: 1e18,
      shareOfWorldSupply: 0.001,
      supplyGrowth: 1,
      supplyGrowthAfterFabs: 1,
      maxRunShare: 1,
      algoGrowth: 1.2706,
      algoLimitOOM: 12,
      agiFloor: 1e15,
      agiFlop: 1e36,
      rdRampOOM: 4,
      wmdFlop: 1e45,
      notBeforeAgi: 2015,
      notBeforeWmd: 2015,
      rdSpeedup: 21,
      releaseDelay: 0,
    }),
  },
};
