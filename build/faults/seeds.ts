/** Sound scenario files of either version, small and rich, that the fuzzer damages. */
export const SEEDS: readonly string[] = [
  { format: 'headroom-scenario', version: 2, name: 'Short' },
  {
    format: 'headroom-scenario',
    version: 2,
    name: 'Who is bound',
    preset: 'observed-2026',
    presetRevision: 2,
    assumptions: {
      notBeforeAgi: { value: 2026.5 },
      restrictHigh: { value: true },
      restrictAbroad: { value: true },
      horizonShare: { value: 0.5 },
    },
    correlations: null,
    briefing: { slides: [], against: { name: 'Memo', preset: 'memo-2024', assumptions: {} } },
  },
  {
    format: 'headroom-scenario',
    version: 1,
    name: 'Chips are scarce',
    description: 'What if supply grows more slowly?',
    tags: ['chips', 'supply'],
    author: 'A',
    preset: 'observed-2026',
    horizon: 2050,
    samples: 2000,
    seed: 7,
    assumptions: {
      supplyGrowth: { value: 1.3, note: 'Packaging is short.', locked: true },
      costGrowth: { value: 2.5 },
      notBefore: { value: 2025, note: 'None so far.' },
      brainFlop: { value: 1e23, spread: { kind: 'lognormal', factor: 10 } },
      agiFlop: { value: 1e32, spread: { kind: 'loguniform', min: 1e30, max: 1e34 } },
    },
    correlations: [
      { a: 'costGrowth', b: 'capitalCeiling', rank: 0.3 },
      { a: 'notBefore', b: 'brainFlop', rank: 0.2 },
    ],
    evidence: {
      lagPairs: [
        {
          basis: 'compute',
          open: 'O',
          openDate: '2023-07-18',
          openScore: null,
          closed: 'C',
          closedDate: '2022-01-15',
          closedScore: 1e24,
        },
      ],
    },
    briefing: {
      slides: [
        { id: 'limits', kind: 'ceilings', notes: 'Say this.', live: 'costGrowth' },
        { id: 'own', kind: 'text', title: { text: 'One', insteadOf: 'Two' }, text: 'So it is.' },
      ],
    },
  },
].map((scenario) => JSON.stringify(scenario));
