import type { BenchmarkScore } from '#shared/facts/benchmarks';
import type { LagPair } from '#shared/facts/lag-pairs';

/** A score and a pair of models as an author may have noted them, for tests that change one part. */
export const SCORE: BenchmarkScore = {
  benchmark: 'gpqa',
  model: 'Some model',
  date: '2026-01-02',
  score: 0.5,
  open: true,
  flop: null,
  source: '',
};

export const PAIR: LagPair = {
  basis: 'capability',
  open: 'Open',
  openDate: '2026-01-02',
  openScore: null,
  closed: 'Closed',
  closedDate: '2025-01-02',
  closedScore: null,
};
