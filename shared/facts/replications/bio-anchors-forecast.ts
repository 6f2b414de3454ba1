import { agiBy } from './agi-by';
import type { Replication } from './types';

/** Seven points of a hundred. */
const TOLERANCE = 0.07;

export const BIO_ANCHORS_FORECAST: Replication = {
  preset: 'cotra-2020',
  source: 'Cotra, Bio Anchors, best guess (2020)',
  about:
    'The chance of transformative AI by each year. In go her six anchors with their weights and a tenth on none of them, a billion dollars in 2025 that doubles every two years up to a hundredth of the national product, FLOP per dollar and algorithms that double every two and a half years.',
  differences: [
    'She gives each anchor a pace and a limit of algorithms of its own; here all share one. That makes the years around 2050 likelier here and those after 2060 less likely.',
    'Her limit of hardware is stood in for by a largest run that latency allows. How wide each anchor is she does not say; a factor of 100,000 either way meets her early years.',
  ],
  horizon: 2100,
  figures: [
    agiBy(2024, 0.02, TOLERANCE),
    agiBy(2030, 0.077, TOLERANCE),
    agiBy(2036, 0.177, TOLERANCE),
    agiBy(2040, 0.259, TOLERANCE),
    agiBy(2050, 0.457, TOLERANCE),
    agiBy(2060, 0.585, TOLERANCE),
    agiBy(2100, 0.777, TOLERANCE),
    {
      what: 'AGI, even odds',
      published: 2052.5,
      interval: [2052, 2053],
      result: 'ensemble.agi.p50',
      tolerance: 4,
    },
  ],
};
