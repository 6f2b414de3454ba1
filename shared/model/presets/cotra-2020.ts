import { exactly } from './exactly';
import type { Preset } from './types';

export const COTRA_2020: Preset = {
  id: 'cotra-2020',
  name: 'Cotra 2020, Bio Anchors',
  about:
    'Cotra’s own inputs of 2020: her anchors, her spending, hardware and algorithms. It answers what she answered, around 2050.',
  kind: 'replication',
  base: 'memo-2024',
  revision: 1,
  knownTo: 2020.6,
  correlations: [],
  overrides: {
    ...exactly({
      refYear: 2025,
      refCompute: 4e26,
      refCost: 1e9,
      // Spending doubles every two years.
      costGrowth: Math.SQRT2,
      capitalCeiling: 2.4808e11,
      capitalCeilingYear: 2025,
      capitalGrowth: 1.03,
      pricePerfGrowth: 1.3195,
      chipsProduced: 1e10,
      flopPerChip: 1e18,
      shareOfWorldSupply: 0.001,
      supplyGrowth: 1,
      supplyGrowthAfterFabs: 1,
      fabLeadTime: 4,
      maxRunShare: 1,
      latencyFlop: 1.5e35,
      algoGrowth: 1.3195,
      algoLimitOOM: 3,
      rdSpeedup: 1,
      agiFloor: 1e15,
      wmdFlop: 1e45,
      notBeforeAgi: 2015,
      notBeforeWmd: 2015,
      openLag: 0,
      openSpendCap: 1e14,
      rivalLag: 0,
      enhancementGrowth: 1,
      enhancementMax: 1,
      releaseDelay: 0,
    }),
    latencyOn: { value: true },
    agiFlop: {
      value: 3e34,
      spread: {
        kind: 'mixture',
        components: [
          { label: 'lifetime', weight: 0.05, value: 1e28, factor: 100000 },
          { label: 'short horizon', weight: 0.15, value: 1e32, factor: 100000 },
          { label: 'genome', weight: 0.1, value: 1e33, factor: 100000 },
          { label: 'medium horizon', weight: 0.3, value: 3e34, factor: 100000 },
          { label: 'long horizon', weight: 0.2, value: 1e37, factor: 100000 },
          { label: 'evolution', weight: 0.1, value: 1e41, factor: 100000 },
          { label: 'none of these', weight: 0.1, value: 3e44, factor: 1.5 },
        ],
      },
    },
  },
};
