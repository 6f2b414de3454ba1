import { ModelInputError } from '../../errors';
import {
  CONSTRAINTS,
  MILESTONES,
  type Milestone,
  PERCENTILES,
  type PercentileName,
  SUBJECTS,
  TIERS,
} from '../../results';
import { FIRST_YEAR } from '../../years';

/** What a result is measured in: decimal years, years of lead, a share of 1, or plain quantities. */
export type ResultUnit =
  | 'date'
  | 'years'
  | 'share'
  | 'flop'
  | 'usd'
  | 'flopPerUsd'
  | 'flopPerSecond'
  | 'factor'
  | 'runs';

/** One number among the results of a run, by its place in them. */
export interface ResultRef {
  /** Canonical name, such as `central.agi` or `ensemble.agi.byYear.2030`. */
  readonly name: string;
  readonly scope: 'central' | 'ensemble';
  readonly unit: ResultUnit;
  /** The milestone whose date, percentile or probability this is, else null. */
  readonly milestone: Milestone | null;
  /** Keys that lead to it in the results of its scope, from `milestones`, `path`, `tiers` ... on. */
  readonly place: readonly string[];
}

/** Columns of a row of the central path that are numbers, and what each is measured in. */
const PATH_COLUMNS: Readonly<Record<string, ResultUnit>> = {
  ...Object.fromEntries(CONSTRAINTS.map((name) => [name, 'flop' as const])),
  frontier: 'flop',
  algorithms: 'factor',
  effective: 'flop',
  openRun: 'flop',
  openEffective: 'flop',
  rivalEffective: 'flop',
  threshold: 'flop',
  thresholdCost: 'usd',
  thresholdNeeded: 'flop',
  runsAboveThreshold: 'runs',
  flopPerDollar: 'flopPerUsd',
};

const SUPPLY_COLUMNS: Readonly<Record<string, ResultUnit>> = {
  worldFlopPerSecond: 'flopPerSecond',
  largestRun: 'flop',
  referenceShare: 'share',
  headroom: 'factor',
};

const LEADS: readonly string[] = ['open', 'restricted'];
const RISK_COLUMNS: readonly string[] = ['notHigh', 'within2', 'within3', 'within5'];
const PERCENTILE_NAMES = Object.keys(PERCENTILES) as PercentileName[];

/**
 * Reads the name of a result: its keys in the results file joined by dots, where `milestones` may be
 * left out and a bare milestone means its central date. `central.agi`, `ensemble.agi.p50`,
 * `ensemble.agi.byYear.2030`, `central.path.2030.thresholdCost`, `ensemble.tiers.2030.open.high`.
 *
 * @param horizon last year results exist for, decimal year
 * @throws ModelInputError that says what would be a name at the place where this one is none
 */
export function parseResult(text: string, horizon: number): ResultRef {
  const words = text.trim().split('.');
  const given = words[0] ?? '';
  const scope = given === 'ensemble' ? 'ensemble' : 'central';
  const keys = given === 'central' || given === 'ensemble' ? words.slice(1) : words;
  const full = isOneOf(MILESTONES, keys[0]) ? ['milestones', ...keys] : keys;
  const reader = new NameReader(text, horizon, full);
  const { unit, milestone } = scope === 'central' ? readCentral(reader) : readEnsemble(reader);
  reader.end();
  const short = full[0] === 'milestones' ? full.slice(1) : full;
  return { name: [scope, ...short].join('.'), scope, unit, milestone, place: full };
}

interface Meaning {
  readonly unit: ResultUnit;
  readonly milestone: Milestone | null;
}

function readCentral(reader: NameReader): Meaning {
  const kinds = ['milestones', 'lead', 'supply', 'path'] as const;
  switch (reader.oneOf(kinds, [...MILESTONES, ...kinds.slice(1)])) {
    case 'milestones':
      return { unit: 'date', milestone: reader.oneOf(MILESTONES) };
    case 'lead':
      reader.oneOf(LEADS);
      return { unit: 'years', milestone: null };
    case 'supply':
      return plain(SUPPLY_COLUMNS[reader.oneOf(Object.keys(SUPPLY_COLUMNS))]);
    case 'path':
      reader.year();
      return plain(PATH_COLUMNS[reader.oneOf(Object.keys(PATH_COLUMNS))]);
  }
}

function readEnsemble(reader: NameReader): Meaning {
  const kinds = ['milestones', 'lead', 'tiers', 'releaseRisk', 'binding', 'accepted'] as const;
  switch (reader.oneOf(kinds, [...MILESTONES, ...kinds.slice(1)])) {
    case 'milestones': {
      const milestone = reader.oneOf(MILESTONES);
      const figure = reader.oneOf([...PERCENTILE_NAMES, 'never', 'byYear']);
      if (figure === 'byYear') reader.year();
      return { unit: isOneOf(PERCENTILE_NAMES, figure) ? 'date' : 'share', milestone };
    }
    case 'lead':
      reader.oneOf(LEADS);
      reader.oneOf(PERCENTILE_NAMES);
      return { unit: 'years', milestone: null };
    case 'tiers':
      reader.year();
      reader.oneOf(SUBJECTS);
      reader.oneOf(TIERS);
      break;
    case 'releaseRisk':
      reader.year();
      reader.oneOf(['frontier', 'open']);
      reader.oneOf(RISK_COLUMNS);
      break;
    case 'binding':
      reader.year();
      reader.oneOf(CONSTRAINTS);
      break;
    case 'accepted':
      break;
  }
  return plain('share');
}

function plain(unit: ResultUnit | undefined): Meaning {
  if (unit === undefined) throw new Error('A column without a unit');
  return { unit, milestone: null };
}

/** Takes the words of a name one by one, and says what could stand where one does not fit. */
class NameReader {
  readonly #text: string;
  readonly #horizon: number;
  readonly #words: readonly string[];
  #next = 0;

  constructor(text: string, horizon: number, words: readonly string[]) {
    this.#text = text;
    this.#horizon = horizon;
    this.#words = words;
  }

  oneOf<Name extends string>(names: readonly Name[], shown: readonly string[] = names): Name {
    const word = this.#words[this.#next];
    if (!isOneOf(names, word)) throw this.#refusal(`one of ${shown.join(', ')}`);
    this.#next++;
    return word;
  }

  year(): void {
    const word = this.#words[this.#next] ?? '';
    const year = Number(word);
    if (!/^\d{4}$/.test(word) || year < FIRST_YEAR || year > this.#horizon) {
      throw this.#refusal(`a year from ${FIRST_YEAR} to ${Math.floor(this.#horizon)}`);
    }
    this.#next++;
  }

  end(): void {
    if (this.#next < this.#words.length) throw this.#refusal('the end of the name');
  }

  #refusal(expected: string): ModelInputError {
    const word = this.#words[this.#next];
    const found = word === undefined || word === '' ? 'nothing stands there' : `not "${word}"`;
    const message = `"${this.#text}" names no result: expected ${expected}, ${found}`;
    return new ModelInputError([{ path: ['result'], message }]);
  }
}

function isOneOf<Name extends string>(
  names: readonly Name[],
  word: string | undefined,
): word is Name {
  return word !== undefined && (names as readonly string[]).includes(word);
}
