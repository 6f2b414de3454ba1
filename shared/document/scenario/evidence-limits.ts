/** What a file may hold of its author's evidence. */
export const EVIDENCE_LIMITS = {
  /** Letters in the name of a model. */
  name: 200,
  /** Letters in what a score is taken from. */
  source: 500,
  lagPairs: 500,
  scores: 2000,
} as const;

/** ISO 8601 has no later date without a sign before its year. */
export const LAST_DATE = '9999-12-31';
