import type { Replication } from './types';

export const TASK_LENGTH_FORECASTS: Replication = {
  preset: 'horizon-2026',
  source: 'Kokotajlo and Lifland, AI Futures Model, update of April (2026)',
  about:
    'When there is an automated coder, as two forecasters date it. One takes a task length of a work-year to do, the other of 125 work-years. In goes the trend that METR measured up to early 2026.',
  differences: [
    'Their task lengths grow faster than exponentially, and coding labour and computing for experiments each speed research up; here lengths double at the measured pace as long as compute and algorithms keep theirs.',
    'They count tasks done four times out of five, the trend here those done half of the time. And theirs is an automated coder, where this model has AGI alone.',
  ],
  horizon: 2060,
  figures: [
    {
      what: 'Automated coder at one work-year',
      published: 2028.5,
      result: 'ensemble.agi.p50',
      tolerance: 1.5,
    },
    {
      what: 'Automated coder at 125 work-years',
      published: 2030.5,
      result: 'ensemble.agi.p50',
      changes: { agiHorizon: { value: 1.5e7, spread: null } },
      tolerance: 1.5,
    },
  ],
};
