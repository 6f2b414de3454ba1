/**
 * What a scenario's file may hold at most. Reading refuses more; so edits cut or refuse what would be
 * more, merges keep to one side, and fields take no more: whatever is made here can be read again.
 * Texts are counted in UTF-16 units, as fields count them.
 */
export const LIMITS = {
  /** A larger file is not a scenario of ours: the largest legitimate one is a few hundred kilobytes. */
  bytes: 4 * 1024 * 1024,
  /** A page with its charts is some megabytes; a larger one is not ours. */
  pageBytes: 48 * 1024 * 1024,
  /** Deeper than any part of a file nests. */
  levels: 32,

  name: 200,
  description: 20_000,
  author: 200,
  tags: 50,
  tag: 60,
  /** Of the id of a preset. */
  preset: 100,
  /** Of what is said to an assumption. */
  note: 20_000,
  /** Views that a mixture is made of, and what each is called. */
  mixtureParts: 50,
  mixtureLabel: 100,
  correlations: 500,

  lagPairs: 500,
  scores: 2000,
  /** Of a model or a benchmark. */
  evidenceName: 200,
  /** Of what a score is taken from. */
  evidenceSource: 500,

  slides: 500,
  slideId: 100,
  slideTitle: 500,
  /** Of the finding that a title stands instead of. */
  slideFinding: 1000,
  /** Of a slide's paragraphs, and of its notes. */
  slideText: 20_000,

  /** Of the version of the model that gave results, and of what stands for what they were asked of. */
  resultsModel: 20,
  resultsInput: 64,
} as const;

/** ISO 8601 has no later date without a sign before its year. */
export const LAST_DATE = '9999-12-31';
