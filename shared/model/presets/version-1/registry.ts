import type { Assumptions } from '../../assumptions/registry';

/** What only counts beside something that version 1 did not have, and may therefore be anything. */
type OfNoAccount =
  | 'cyberFlop'
  | 'horizonMinutes'
  | 'horizonYear'
  | 'horizonDoubling'
  | 'agiHorizon';

/** What version 1 did not have, each where it does nothing. */
export const NOT_IN_VERSION_1 = {
  releaseDelay: { value: 0, spread: null },
  controlOOM: { value: 0, spread: null },
  cyberOn: { value: false },
  foreignOpenLag: { value: 0, spread: null },
  restrictAbroad: { value: true },
  theftLag: { value: 50, spread: null },
  horizonShare: { value: 0, spread: null },
} as const satisfies Partial<Assumptions>;

/**
 * What version 1 assumed where neither preset nor scenario said otherwise, in the words of today: its one
 * date of knowledge is both dates, the brain is the floor as well, and whatever it did not have does
 * nothing. Files of version 1 rest on it, so that it is never edited; an assumption that is added to the
 * model gets the value here at which it does nothing.
 */
export const VERSION_1_BASE: Omit<Assumptions, OfNoAccount> = {
  refYear: { value: 2022.5, spread: null },
  refCompute: { value: 2e25, spread: null },
  refCost: { value: 1e8, spread: null },
  costGrowth: { value: 3.1, spread: { kind: 'lognormal', factor: 1.3 } },
  capitalCeiling: { value: 1.1e11, spread: { kind: 'lognormal', factor: 3 } },
  capitalCeilingYear: { value: 2024, spread: null },
  capitalGrowth: { value: 1.05, spread: null },
  pricePerfGrowth: { value: 1.35, spread: { kind: 'lognormal', factor: 1.1 } },
  trainingBits: { value: 16, spread: null },
  bitsYear: { value: 2025, spread: null },
  bitsRampYears: { value: 2, spread: null },
  chipsProduced: { value: 1.5e6, spread: { kind: 'lognormal', factor: 1.3 } },
  flopPerChip: { value: 1e15, spread: null },
  shareOfWorldSupply: { value: 0.1, spread: null },
  supplyYear: { value: 2024, spread: null },
  supplyGrowth: { value: 1.6, spread: { kind: 'lognormal', factor: 1.25 } },
  fabLeadTime: { value: 4, spread: { kind: 'uniform', min: 3, max: 5 } },
  supplyGrowthAfterFabs: { value: 2, spread: { kind: 'lognormal', factor: 1.3 } },
  utilization: { value: 0.5, spread: null },
  runDays: { value: 90, spread: null },
  maxRunShare: { value: 0.33333333, spread: null },
  powerOn: { value: false },
  powerGW: { value: 5, spread: { kind: 'lognormal', factor: 2 } },
  powerYear: { value: 2030, spread: null },
  powerGrowth: { value: 1.3, spread: null },
  flopPerJoule: { value: 7e11, spread: null },
  flopPerJouleYear: { value: 2023, spread: null },
  flopPerJouleGrowth: { value: 1.3, spread: null },
  dataOn: { value: false },
  dataTokens: { value: 4e14, spread: { kind: 'lognormal', factor: 4 } },
  dataYear: { value: 2030, spread: null },
  dataGrowth: { value: 1.05, spread: null },
  dataFlopPerTokenSq: { value: 0.3, spread: null },
  latencyOn: { value: false },
  latencyFlop: { value: 3e31, spread: { kind: 'lognormal', factor: 10 } },
  algoGrowth: { value: 2.8, spread: { kind: 'lognormal', factor: 1.5 } },
  algoLimitOOM: { value: 8, spread: { kind: 'uniform', min: 4, max: 12 } },
  rdSpeedup: { value: 2, spread: { kind: 'lognormal', factor: 2 } },
  rdRampOOM: { value: 4, spread: null },
  agiFlop: { value: 1e34, spread: { kind: 'lognormal', factor: 10000 } },
  wmdFlop: { value: 1e29, spread: { kind: 'lognormal', factor: 30 } },
  notBeforeAgi: { value: 2024.25, spread: null },
  notBeforeWmd: { value: 2024.25, spread: null },
  brainFlop: { value: 1e24, spread: null },
  agiFloor: { value: 1e24, spread: null },
  openLag: { value: 1.5, spread: { kind: 'lognormal', factor: 1.6 } },
  openLagYear: { value: 2023.5, spread: null },
  openLagDrift: { value: 0, spread: null },
  openComputeLag: { value: 1.5, spread: null },
  openSpendCap: { value: 1e10, spread: { kind: 'lognormal', factor: 5 } },
  insightDiffusion: { value: 0.5, spread: null },
  rivalLag: { value: 1.5, spread: { kind: 'lognormal', factor: 1.5 } },
  thresholdFlop: { value: 1e26, spread: null },
  thresholdYear: { value: 2023.8, spread: null },
  thresholdGrowth: { value: 1, spread: null },
  restrictHigh: { value: false },
  enhancementGrowth: { value: 3, spread: { kind: 'lognormal', factor: 1.5 } },
  enhancementMax: { value: 30, spread: { kind: 'lognormal', factor: 2 } },
  soonYears: { value: 1, spread: null },
  runsPerOOM: { value: 20, spread: null },
  ...NOT_IN_VERSION_1,
};
