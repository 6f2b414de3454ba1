/** What somebody has said about when such AI comes. */
export interface ExpertStatement {
  /** Short name for a label. */
  readonly who: string;
  /** As it would be cited. */
  readonly source: string;
  /** Year it was said, or reported. */
  readonly said: number;
  readonly about: 'agi' | 'wmd';
  /** What exactly is to have happened. */
  readonly event: string;
  /** Decimal year. */
  readonly by: number;
  /** Share of 1 that it has happened by then; null when only a date was named. */
  readonly probability: number | null;
}

const LARSEN = 'As reported by T. Larsen, response to the NTIA (2024)';
const GRACE = 'Grace et al. (2024), survey of 2,778 researchers';
const METACULUS = 'Metaculus, early 2026, at second hand';
const AI_FUTURES = 'AI Futures Model, December 2025';

/** In order of the year named. "By 2028" is read as by its beginning, as the model reports years. */
export const EXPERT_STATEMENTS: readonly ExpertStatement[] = [
  {
    who: 'Amodei',
    source: LARSEN,
    said: 2024,
    about: 'wmd',
    event: 'AI able to help make biological weapons, within about two years',
    by: 2026,
    probability: null,
  },
  statement('Grace et al.', GRACE, 2024, 'machines better and cheaper at every task', 2027, 0.1),
  statement('Legg', LARSEN, 2024, 'AGI', 2028, 0.5),
  statement('Metaculus', METACULUS, 2026, 'AGI', 2029, 0.25),
  statement('AI Futures', AI_FUTURES, 2025, 'an automated coder', 2030, null),
  statement('AI Futures', AI_FUTURES, 2025, 'superintelligence', 2031, null),
  statement('Metaculus', METACULUS, 2026, 'AGI', 2033, 0.5),
  statement('Cotra 2022', 'Cotra, two-year update (2022)', 2022, 'transformative AI', 2040, 0.5),
  statement('Grace et al.', GRACE, 2024, 'machines better and cheaper at every task', 2047, 0.5),
  statement('Cotra 2020', 'Cotra, Bio Anchors (2020)', 2020, 'transformative AI', 2050, 0.5),
];

function statement(
  who: string,
  source: string,
  said: number,
  event: string,
  by: number,
  probability: number | null,
): ExpertStatement {
  return { who, source, said, about: 'agi', event, by, probability };
}
