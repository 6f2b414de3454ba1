import type { Overrides } from '../types';

/**
 * What the presets of version 1 changed from its base, in the words of today. Files of version 1 rest on
 * it, so that it is never edited.
 */
export const VERSION_1_PRESETS: Readonly<Record<string, Overrides>> = {
  'memo-2024': {},
  'observed-2026': {
    refYear: { value: 2024 },
    refCompute: { value: 5.6e25 },
    refCost: { value: 7.5e7 },
    costGrowth: { value: 3, spread: { kind: 'lognormal', factor: 1.25 } },
    capitalCeiling: { value: 1e10 },
    capitalCeilingYear: { value: 2026 },
    capitalGrowth: { value: 1.3 },
    pricePerfGrowth: { value: 1.49, spread: { kind: 'lognormal', factor: 1.1 } },
    chipsProduced: { value: 2.03e7, spread: { kind: 'lognormal', factor: 1.15 } },
    shareOfWorldSupply: { value: 1 },
    supplyYear: { value: 2026 },
    supplyGrowth: { value: 2.5, spread: { kind: 'lognormal', factor: 1.2 } },
    supplyGrowthAfterFabs: { value: 2 },
    utilization: { value: 0.4 },
    runDays: { value: 120 },
    maxRunShare: { value: 0.2 },
    powerOn: { value: true },
    powerGW: { value: 15, spread: { kind: 'lognormal', factor: 3 } },
    dataOn: { value: true },
    dataTokens: { value: 3.4e15, spread: { kind: 'lognormal', factor: 7.6 } },
    latencyOn: { value: true },
    algoGrowth: { value: 3, spread: { kind: 'lognormal', factor: 1.8 } },
    wmdFlop: { value: 3e28 },
    notBeforeAgi: { value: 2026 },
    notBeforeWmd: { value: 2026 },
    openLag: { value: 0.45 },
    openLagYear: { value: 2026 },
    openComputeLag: { value: 2 },
    openSpendCap: { value: 1e9 },
    insightDiffusion: { value: 0.7 },
    rivalLag: { value: 0.6 },
    thresholdYear: { value: 2026 },
  },
  'bio-anchors': {
    agiFlop: {
      value: 2.4e33,
      spread: {
        kind: 'mixture',
        components: [
          { label: 'lifetime', weight: 0.05, value: 8e26, factor: 100 },
          { label: 'short horizon', weight: 0.15, value: 8e30, factor: 100 },
          { label: 'genome', weight: 0.1, value: 8e31, factor: 300 },
          { label: 'medium horizon', weight: 0.3, value: 2.4e33, factor: 100 },
          { label: 'long horizon', weight: 0.2, value: 8e35, factor: 100 },
          { label: 'evolution', weight: 0.1, value: 8e39, factor: 100 },
          { label: 'none of these', weight: 0.1, value: 1e44, factor: 3 },
        ],
      },
    },
  },
  'legg-2028': {
    agiFlop: { value: 1.3e32, spread: { kind: 'lognormal', factor: 1000 } },
  },
  'chip-crunch': {
    supplyGrowth: { value: 1.15 },
    supplyGrowthAfterFabs: { value: 1.5 },
    fabLeadTime: { value: 5, spread: { kind: 'uniform', min: 4, max: 7 } },
  },
  'capital-crunch': {
    capitalCeiling: { value: 1e10, spread: { kind: 'lognormal', factor: 2 } },
    capitalGrowth: { value: 1 },
  },
  'algorithms-stall': {
    algoGrowth: { value: 1.6, spread: { kind: 'lognormal', factor: 1.3 } },
    rdSpeedup: { value: 1, spread: null },
  },
  'fast-feedback': {
    rdSpeedup: { value: 20 },
    rdRampOOM: { value: 6 },
  },
  'open-parity': {
    openLag: { value: 0.3 },
    openComputeLag: { value: 0.5 },
    openSpendCap: { value: 1e11 },
    insightDiffusion: { value: 0.9 },
  },
  'memo-policy': {
    restrictHigh: { value: true },
    thresholdGrowth: { value: 0.357 },
  },
};
