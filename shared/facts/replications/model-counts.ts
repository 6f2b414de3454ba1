import type { Replication } from './types';

export const MODEL_COUNTS: Replication = {
  preset: 'model-counts-2025',
  source: 'Epoch AI (May 2025); Kumar and Manning, GovAI (2025)',
  about:
    'How many models there will have been above a threshold. In go the record line of their time and its growth; how many runs fall into an order of magnitude is set here once for all of the figures.',
  differences: [
    'Both simulate how many models each year brings and how large they are, and their numbers grow with spending; here the runs a year in an order of magnitude stay the same. So the count falls behind Epoch AI’s by 2030, when the frontier here bends too.',
    'They count by publication. With no delay in the inputs, training and publication are one here.',
  ],
  horizon: 2031,
  figures: [
    {
      what: 'Above 1e26 FLOP by 2026',
      published: 10,
      result: 'central.path.2026.runsAboveThresholdTotal',
      tolerance: 0.25,
    },
    {
      what: 'Above 1e26 FLOP by 2027',
      published: 30,
      result: 'central.path.2027.runsAboveThresholdTotal',
      tolerance: 0.25,
    },
    {
      what: 'Above 1e26 FLOP by 2029',
      published: 81,
      interval: [45, 148],
      level: 90,
      result: 'central.path.2029.runsAboveThresholdTotal',
      tolerance: 'interval',
    },
    {
      what: 'Above 1e25 FLOP by 2029',
      published: 165,
      interval: [103, 306],
      level: 90,
      result: 'central.path.2029.runsAboveThresholdTotal',
      changes: { thresholdFlop: { value: 1e25 } },
      tolerance: 'interval',
    },
    {
      what: 'Above 1e26 FLOP by 2030, more than',
      published: 200,
      result: 'central.path.2030.runsAboveThresholdTotal',
      tolerance: null,
    },
  ],
};
