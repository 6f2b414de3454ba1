import type { PublishedFigure, Replication } from './types';

/** A factor of two. */
const TOLERANCE = 0.3;

export const CEILINGS_OF_2030: Replication = {
  preset: 'epoch-2030',
  source: 'Epoch AI, Can AI scaling continue through 2030? (2024)',
  about:
    'The largest run that power, chips, data and latency allow in 2030, each alone and all together. Its parameter tables go in as they are, ranges of 80% widened to 90%.',
  differences: [
    'It limits chips by wafers and by their packaging apart, and takes what remains after other uses; here the supply grows at one pace, which comes out a little higher.',
    'It counts data by kinds, each with its own quality; here all tokens are alike.',
  ],
  horizon: 2031,
  figures: [
    {
      ...ceiling('One campus', 'power', 5.5e28, [1e28, 3e29]),
      // It gives the ends alone: the figure is the middle between them.
      changes: { powerGW: { value: 2.24, spread: { kind: 'lognormal', factor: 2.81 } } },
    },
    ceiling('Power, spread over the country', 'power', 2e29, [2e28, 2e30]),
    ceiling('Chips', 'chips', 9e29, [1e29, 5e30]),
    ceiling('Data', 'data', 2e30, [6e28, 2e32]),
    ceiling('Latency', 'latency', 3e31, [3e30, 1e32]),
    {
      what: 'All together, 2030',
      published: 2e29,
      result: 'ensemble.path.2030.frontier.p50',
      tolerance: TOLERANCE,
    },
  ],
};

function ceiling(
  name: string,
  constraint: 'power' | 'chips' | 'data' | 'latency',
  published: number,
  interval: readonly [low: number, high: number],
): PublishedFigure {
  return {
    what: `${name}, 2030`,
    published,
    interval,
    level: 80,
    result: `ensemble.path.2030.${constraint}.p50`,
    tolerance: TOLERANCE,
  };
}
