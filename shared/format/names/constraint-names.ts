import type { Constraint } from '#shared/model/results';

/** What each ceiling is called in charts and sentences. */
export const CONSTRAINT_NAMES: Readonly<Record<Constraint, string>> = {
  trend: 'Trend',
  money: 'Money',
  chips: 'Chips',
  power: 'Power',
  data: 'Data',
  latency: 'Latency',
};
