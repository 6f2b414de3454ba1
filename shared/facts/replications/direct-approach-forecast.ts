import { agiBy } from './agi-by';
import type { Replication } from './types';

/** Four points of a hundred. */
const TOLERANCE = 0.04;

export const DIRECT_APPROACH_FORECAST: Replication = {
  preset: 'direct-approach',
  source: 'Epoch AI, Direct Approach, its code run again (2023)',
  about:
    'The chance of transformative AI by each year, from a requirement that is read off scaling laws. The code as published gives the figures below; what was written about it at first, 29% by 2030 and 69% by 2050, is of an earlier version.',
  differences: [
    'Its requirement counts runs that did not turn out transformative as evidence of how likely less compute is to do. Here the requirement that this leads to is put in, as two halves.',
    'Its hardware improves ever more slowly; here FLOP per dollar grows at one pace up to a largest run. That makes the years around 2050 a few points likelier.',
  ],
  horizon: 2100,
  figures: [
    agiBy(2025, 0.114, TOLERANCE),
    agiBy(2026, 0.176, TOLERANCE),
    agiBy(2030, 0.411, TOLERANCE),
    agiBy(2036, 0.584, TOLERANCE),
    agiBy(2040, 0.635, TOLERANCE),
    agiBy(2050, 0.708, TOLERANCE),
    agiBy(2100, 0.788, TOLERANCE),
    {
      what: 'AGI, even odds',
      published: 2033,
      result: 'ensemble.agi.p50',
      tolerance: 1,
    },
  ],
};
