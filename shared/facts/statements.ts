/** What somebody has said about when such AI comes. */
export interface ExpertStatement {
  /** Short name for a label. */
  readonly who: string;
  /** As it would be cited. */
  readonly source: string;
  /** When it was said, decimal year. */
  readonly said: number;
  readonly about: 'agi' | 'wmd';
  /** What exactly is to have happened. */
  readonly event: string;
  /** What was asked, of whom and when: what the words in the label stand for. */
  readonly asked: string;
  /** Decimal year. */
  readonly by: number;
  /** Share of 1 that it has happened by then; null when only a date was named. */
  readonly probability: number | null;
  /** By what, where its author holds something else since. */
  readonly superseded: string | null;
}

const LARSEN = 'As reported by T. Larsen, response to the NTIA (2024)';
const METACULUS = {
  who: 'Metaculus',
  source: 'Metaculus, at second hand',
  said: 2026.1,
  about: 'agi',
  event: 'the first general AI system',
  asked:
    'When one will have been devised, tested and announced: what its forecasters together thought in early 2026',
  superseded: null,
} as const;
const GRACE = {
  who: 'Grace et al.',
  source: 'Grace et al. (2024)',
  said: 2023.8,
  about: 'agi',
  event: 'machines better and cheaper at every task',
  asked: 'When unaided machines can do that, of 2,778 researchers in October 2023',
  superseded: null,
} as const;
const AI_FUTURES_SITE = {
  who: 'AI Futures, 2025',
  source: 'AI Futures Model, December 2025',
  said: 2025.95,
  about: 'agi',
  asked: 'What the site began with: the median parameters of one author, who forecast otherwise',
  probability: null,
  superseded: 'by its update of 2 April 2026',
} as const;
const AI_FUTURES_UPDATE = {
  source: 'AI Futures Model, update of 2 April 2026',
  said: 2026.25,
  about: 'agi',
  event: 'an automated coder',
  probability: null,
  superseded: null,
} as const;

/** In order of the year named. "By 2028" is read as by its beginning, as the model reports years. */
export const EXPERT_STATEMENTS: readonly ExpertStatement[] = [
  {
    who: 'Amodei',
    source: LARSEN,
    said: 2023.6,
    about: 'wmd',
    event: 'AI able to help make biological weapons',
    asked: 'What he told the Senate in July 2023: within two to three years',
    by: 2026,
    probability: null,
    superseded: null,
  },
  { ...GRACE, by: 2027, probability: 0.1 },
  {
    who: 'Legg',
    source: LARSEN,
    said: 2024,
    about: 'agi',
    event: 'AGI',
    asked: 'Even odds, as he has said since 2011; in December 2025 again, for a minimal AGI',
    by: 2028,
    probability: 0.5,
    superseded: null,
  },
  {
    ...AI_FUTURES_UPDATE,
    who: 'Kokotajlo',
    asked: 'When coding is automated, which he takes tasks of one work-year for',
    by: 2028.5,
  },
  { ...METACULUS, by: 2029, probability: 0.25 },
  { ...AI_FUTURES_SITE, event: 'an automated coder', by: 2030.2 },
  {
    ...AI_FUTURES_UPDATE,
    who: 'Lifland',
    asked: 'When coding is automated, which he takes tasks of 125 work-years for',
    by: 2030.5,
  },
  { ...AI_FUTURES_SITE, event: 'superintelligence', by: 2031.5 },
  { ...METACULUS, by: 2033, probability: 0.5 },
  {
    who: 'Cotra 2022',
    source: 'Cotra, two-year update (2022)',
    said: 2022.6,
    about: 'agi',
    event: 'transformative AI',
    asked: 'Her own median, a judgement after two years',
    by: 2040,
    probability: 0.5,
    superseded: null,
  },
  { ...GRACE, by: 2047, probability: 0.5 },
  {
    who: 'Cotra 2020',
    source: 'Cotra, Bio Anchors (2020)',
    said: 2020.7,
    about: 'agi',
    event: 'transformative AI',
    asked: 'When training it can be paid for, by her weights on six anchors',
    by: 2050,
    probability: 0.5,
    superseded: 'by her update of 2022',
  },
];
