import type { RankCorrelation } from '#shared/model/results';

/** Pairs that go together for a reason, with the sign the reason gives and a moderate size. */
export const PLAUSIBLE_PAIRS: readonly (RankCorrelation & { readonly why: string })[] = [
  {
    a: 'costGrowth',
    b: 'capitalCeiling',
    rank: 0.5,
    why: 'Investors who let spending grow fast let it grow far.',
  },
  {
    a: 'chipsProduced',
    b: 'supplyGrowthAfterFabs',
    rank: 0.3,
    why: 'A larger industry has more to expand with.',
  },
  {
    a: 'supplyGrowth',
    b: 'supplyGrowthAfterFabs',
    rank: 0.6,
    why: 'The same toolmakers and fabs set the pace before and after.',
  },
  {
    a: 'agiFlop',
    b: 'wmdFlop',
    rank: 0.6,
    why: 'If general capability takes much compute, so do the dangerous parts of it.',
  },
  {
    a: 'algoGrowth',
    b: 'rdSpeedup',
    rank: 0.3,
    why: 'Where ideas are easy to find, AI that helps to find them helps more.',
  },
  {
    a: 'openLag',
    b: 'openComputeLag',
    rank: 0.5,
    why: 'Open developers behind in compute are behind in capability.',
  },
  {
    a: 'costGrowth',
    b: 'supplyGrowth',
    rank: 0.4,
    why: 'Demand calls forth supply.',
  },
];
