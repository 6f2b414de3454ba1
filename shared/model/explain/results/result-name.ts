import { perhapsMeant } from '../../../base/nearest-word';
import { ModelInputError } from '../../errors';
import {
  CONSTRAINTS,
  FAN_PERCENTILES,
  FANS,
  LEAD_POLICIES,
  MILESTONES,
  PERCENTILE_NAMES,
  RELEASED_MODELS,
  SUBJECTS,
  TIERS,
} from '../../results';
import { FIRST_YEAR } from '../../years';
import {
  type CentralRef,
  type EnsembleRef,
  LINE_UNITS,
  PATH_COLUMNS,
  type ResultRef,
  type RiskColumn,
  SUPPLY_COLUMNS,
} from './result-ref';

const RISK_COLUMNS: readonly RiskColumn[] = ['notHigh', 'within2', 'within3', 'within5'];

/**
 * Reads the name of a result: its keys in the results file joined by dots, where `milestones` may
 * be left out and a bare milestone means its central date. `central.agi`, `ensemble.agi.p50`,
 * `ensemble.agi.byYear.2030`, `central.path.2030.thresholdCost`, `ensemble.tiers.2030.open.high`.
 *
 * @param horizon last year results exist for, decimal year
 * @returns the result, under its canonical name
 * @throws ModelInputError that says what would be a name at the place where this one is none
 */
export function parseResult(text: string, horizon: number): ResultRef {
  const words = text.trim().split('.');
  const given = words[0] ?? '';
  const scope = given === 'ensemble' ? 'ensemble' : 'central';
  const keys = given === 'central' || given === 'ensemble' ? words.slice(1) : words;
  const full = isOneOf(MILESTONES, keys[0]) ? ['milestones', ...keys] : keys;
  const reader = new NameReader(text, horizon, full);
  const found = scope === 'central' ? readCentral(reader) : readEnsemble(reader);
  reader.end();
  const short = full[0] === 'milestones' ? full.slice(1) : full;
  return { name: [scope, ...short].join('.'), ...found };
}

/** A reference before it has its name. */
type Unnamed<Ref extends ResultRef> = Ref extends ResultRef ? Omit<Ref, 'name'> : never;

function readCentral(reader: NameReader): Unnamed<CentralRef> {
  const scope = 'central';
  const kinds = ['milestones', 'lead', 'supply', 'path'] as const;
  switch (reader.oneOf(kinds, [...MILESTONES, ...kinds.slice(1)])) {
    case 'milestones':
      return { scope, kind: 'date', unit: 'date', milestone: reader.oneOf(MILESTONES) };
    case 'lead':
      return { scope, kind: 'lead', unit: 'years', policy: reader.oneOf(LEAD_POLICIES) };
    case 'supply': {
      const column = reader.oneOf(keysOf(SUPPLY_COLUMNS));
      return { scope, kind: 'supply', unit: SUPPLY_COLUMNS[column], column };
    }
    case 'path': {
      const year = reader.year();
      const column = reader.oneOf(keysOf(PATH_COLUMNS));
      return { scope, kind: 'path', unit: PATH_COLUMNS[column], year, column };
    }
  }
}

function readEnsemble(reader: NameReader): Unnamed<EnsembleRef> {
  const scope = 'ensemble';
  const share = { scope, unit: 'share' } as const;
  const kinds = [
    'milestones',
    'lead',
    'tiers',
    'releaseRisk',
    'binding',
    'path',
    'firstBinding',
    'accepted',
  ] as const;
  switch (reader.oneOf(kinds, [...MILESTONES, ...kinds.slice(1)])) {
    case 'milestones': {
      const milestone = reader.oneOf(MILESTONES);
      const figure = reader.oneOf([...PERCENTILE_NAMES, 'never', 'byYear'] as const);
      if (figure === 'never') return { ...share, kind: 'never', milestone };
      if (figure === 'byYear') return { ...share, kind: 'byYear', milestone, year: reader.year() };
      return { scope, kind: 'percentile', unit: 'date', milestone, percentile: figure };
    }
    case 'lead': {
      const policy = reader.oneOf(LEAD_POLICIES);
      const percentile = reader.oneOf(PERCENTILE_NAMES);
      return { scope, kind: 'leadPercentile', unit: 'years', policy, percentile };
    }
    case 'tiers': {
      const [year, subject] = [reader.year(), reader.oneOf(SUBJECTS)];
      return { ...share, kind: 'tier', year, subject, tier: reader.oneOf(TIERS) };
    }
    case 'releaseRisk': {
      const [year, released] = [reader.year(), reader.oneOf(RELEASED_MODELS)];
      return { ...share, kind: 'releaseRisk', year, released, column: reader.oneOf(RISK_COLUMNS) };
    }
    case 'binding': {
      const year = reader.year();
      return { ...share, kind: 'binding', year, constraint: reader.oneOf(CONSTRAINTS) };
    }
    case 'path': {
      const [year, line] = [reader.year(), reader.oneOf(FANS)];
      const percentile = reader.oneOf(FAN_PERCENTILES);
      return { scope, kind: 'line', unit: LINE_UNITS[line], year, line, percentile };
    }
    case 'firstBinding': {
      const constraint = reader.oneOf(CONSTRAINTS);
      const figure = reader.oneOf([...PERCENTILE_NAMES, 'never'] as const);
      if (figure === 'never') return { ...share, kind: 'firstBindingNever', constraint };
      return { scope, kind: 'firstBinding', unit: 'date', constraint, percentile: figure };
    }
    case 'accepted':
      return { ...share, kind: 'accepted' };
  }
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
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
    if (!isOneOf(names, word)) {
      throw this.#refusal(`one of ${shown.join(', ')}`, perhapsMeant(word ?? '', shown));
    }
    this.#next++;
    return word;
  }

  year(): number {
    const word = this.#words[this.#next] ?? '';
    const year = Number(word);
    if (!/^\d{4}$/.test(word) || year < FIRST_YEAR || year > this.#horizon) {
      throw this.#refusal(`a year from ${FIRST_YEAR} to ${Math.floor(this.#horizon)}`);
    }
    this.#next++;
    return year;
  }

  end(): void {
    if (this.#next < this.#words.length) throw this.#refusal('the end of the name');
  }

  #refusal(expected: string, meant = ''): ModelInputError {
    const word = this.#words[this.#next];
    const found = word === undefined || word === '' ? 'nothing stands there' : `not "${word}"`;
    const message = `"${this.#text}" names no result: expected ${expected}, ${found}${meant}`;
    return new ModelInputError([{ path: ['result'], message }]);
  }
}

function isOneOf<Name extends string>(
  names: readonly Name[],
  word: string | undefined,
): word is Name {
  return word !== undefined && (names as readonly string[]).includes(word);
}
