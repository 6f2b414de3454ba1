import data from '#shared/data/lag-pairs.json';

/** An open model and the closed one it caught up with. */
export interface LagPair {
  readonly basis: 'capability' | 'compute';
  readonly open: string;
  /** ISO 8601 dates. */
  readonly openDate: string;
  /** On whatever benchmark the two were compared on, or FLOP; null when not known. */
  readonly openScore: number | null;
  readonly closed: string;
  readonly closedDate: string;
  readonly closedScore: number | null;
}

/**
 * The memo's own comparison: on the questions of GPQA that it quotes, per cent right. It takes GPT-3.5 for
 * trained by the first of January 2022, which makes the lag a little over a year and a half.
 */
export const MEMO_PAIR: LagPair = {
  basis: 'capability',
  open: 'Llama-2 70B',
  openDate: '2023-07-18',
  openScore: 30.4,
  closed: 'GPT-3.5',
  closedDate: '2022-01-01',
  closedScore: 28.2,
};

/**
 * Open records and the first closed model as capable (on the Epoch Capabilities Index) or as large
 * (language models, FLOP); see `FACTS_CREDIT`.
 */
export const LAG_PAIRS = data as readonly LagPair[];

/** When the first closed model that the capability records are compared with was published. */
const FIRST_SCORED = LAG_PAIRS.filter(({ basis }) => basis === 'capability')
  .map(({ closedDate }) => closedDate)
  .sort()[0];

/**
 * Whether the lag of a bundled pair is only the least that it can be: the closed model is the first there
 * is a score of, and an earlier one may have been as capable.
 */
export function isCutShort({ basis, closedDate }: LagPair): boolean {
  return basis === 'capability' && closedDate === FIRST_SCORED;
}
