import data from '#shared/data/models.json';

/** A released or announced model with an estimate of its training compute. */
export interface ModelFact {
  readonly name: string;
  readonly organization: string;
  /** Publication, ISO 8601. */
  readonly date: string;
  /** The same as a decimal year. */
  readonly year: number;
  /** log10 of training compute in FLOP. */
  readonly logFlop: number;
  /** Estimated from what is known of the training, or imputed from benchmark results: never fit the latter. */
  readonly basis: 'estimate' | 'imputed';
  readonly confidence: Confidence;
  /** Weights released; null when not known. */
  readonly open: boolean | null;
  /** Place by training compute when it was released; 1 is a record. */
  readonly rank: number | null;
}

export type Confidence = 'confident' | 'likely' | 'speculative';

/** How far an estimate may be off, as a factor either way. */
export const CONFIDENCE_FACTOR: Readonly<Record<Confidence, number>> = {
  confident: 3,
  likely: 10,
  speculative: 30,
};

/** In order of publication. */
export const MODEL_FACTS = data as readonly ModelFact[];

/** Due wherever these facts are shown or exported. */
export const FACTS_CREDIT =
  'Data: Epoch AI (AI Models, AI Chip Sales, Machine Learning Hardware, Capabilities Index), CC BY 4.0, retrieved August-September 2026, selected and re-columned';

/**
 * The end of July 2025, decimal year: Epoch AI has no estimate of the largest closed runs that is later,
 * so that the plateau after it is missing data and not a slowdown.
 */
export const DISCLOSURE_ENDS = 2025 + 7 / 12;
